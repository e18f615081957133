using System.Reflection;
using System.Text;

namespace GroupTherapy.Packages.Tests;

/// <summary>Writes down what an assembly shows: every type and member that another program can name, as a C# programmer reads it, sorted.</summary>
/// <remarks>What the compiler adds to a record - equality, copying, printing - is said by the word record. Reads metadata only, so that any framework's assembly will do.</remarks>
internal static class ApiText
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var space in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append($"namespace {space.Key}\n");
            foreach (var type in space.OrderBy(ApiName.Of, StringComparer.Ordinal)) Write(text, type);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Type type)
    {
        text.Append($"\n{Declaration(type)}\n");
        if (IsDelegate(type)) return;
        foreach (var member in ApiMember.Of(type)) text.Append($"    {member}\n");
    }

    private static string Declaration(Type type)
    {
        if (IsDelegate(type)) return $"delegate {ApiMember.Signature(type.GetMethod("Invoke")!, ApiName.Of(type))}";
        if (type.IsEnum) return $"enum {ApiName.Of(type)}";
        var parents = Parents(type).ToList();
        return $"{Kind(type)} {ApiName.Of(type)}{(parents.Count > 0 ? $" : {string.Join(", ", parents)}" : "")}{ApiName.Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type)
    {
        if (type.IsInterface) return "interface";
        var record = ApiMember.IsRecord(type) ? "record " : "";
        if (type.IsValueType) return $"{(Has(type, "IsReadOnlyAttribute") ? "readonly " : "")}{(Has(type, "IsByRefLikeAttribute") ? "ref " : "")}{record}struct";
        var modifier = (type.IsAbstract, type.IsSealed) switch { (true, true) => "static ", (true, false) => "abstract ", (false, true) => "sealed ", _ => "" };
        return $"{modifier}{record}{(record.Length > 0 ? "" : "class")}".TrimEnd();
    }

    /// <summary>The base, unless every type has it, and the interfaces that the base does not bring along.</summary>
    private static IEnumerable<string> Parents(Type type)
    {
        var parent = type.BaseType is { FullName: not ("System.Object" or "System.ValueType") } named ? named : null;
        if (parent is not null) yield return ApiName.Of(parent);
        var inherited = (parent?.GetInterfaces() ?? []).Select(ApiName.Of).ToHashSet();
        var own = type.GetInterfaces().Where(one => one.IsVisible).Select(ApiName.Of).Where(name => !inherited.Contains(name) && !(ApiMember.IsRecord(type) && name == $"IEquatable<{ApiName.Of(type)}>"));
        foreach (var name in own.Order(StringComparer.Ordinal)) yield return name;
    }

    private static bool IsDelegate(Type type) => type.BaseType?.FullName == "System.MulticastDelegate";

    private static bool Has(Type type, string attribute) => type.GetCustomAttributesData().Any(one => one.AttributeType.Name == attribute);
}
