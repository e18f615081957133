using System.Runtime.CompilerServices;

namespace GroupTherapy.Rules;

/// <summary>Single statements of the as-of date that many subjects have alike, made once: yes, no, and the small values of an enum.</summary>
internal static class SharedStatements
{
    internal static Statement<T>[] Of<T>(T value)
    {
        if (typeof(T) == typeof(bool)) return Cache<T>.Small[Unsafe.As<T, byte>(ref value) & 1];
        if (typeof(T).IsEnum && Unsafe.SizeOf<T>() == sizeof(int) && Unsafe.As<T, uint>(ref value) is var number && number < Cache<T>.Small.Length) return Cache<T>.Small[number];
        return [new(value)];
    }

    private static class Cache<T>
    {
        internal static readonly Statement<T>[][] Small = Make();

        private static Statement<T>[][] Make()
        {
            if (typeof(T) == typeof(bool)) return [[new((T)(object)false)], [new((T)(object)true)]];
            var few = new Statement<T>[typeof(T).IsEnum && Unsafe.SizeOf<T>() == sizeof(int) ? 16 : 0][];
            for (var number = 0; number < few.Length; number++)
            {
                var value = number;
                few[number] = [new(Unsafe.As<int, T>(ref value))];
            }

            return few;
        }
    }
}
