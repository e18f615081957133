using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules.Facts;

/// <summary>A truth as a digit, without a branch: which facts are unknown cannot be predicted.</summary>
internal static class Digit
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Of(bool truth) =>
#if NET
        Unsafe.BitCast<bool, byte>(truth);
#else
        truth ? 1 : 0;
#endif
}
