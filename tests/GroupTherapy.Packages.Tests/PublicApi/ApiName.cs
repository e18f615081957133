using System.Reflection;

namespace GroupTherapy.Packages.Tests;

/// <summary>Names types as C# does.</summary>
internal static class ApiName
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Void"] = "void",
        ["System.Object"] = "object",
        ["System.String"] = "string",
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.Char"] = "char",
        ["System.Int16"] = "short",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.UInt64"] = "ulong",
        ["System.UInt32"] = "uint",
        ["System.Decimal"] = "decimal",
        ["System.Double"] = "double",
    };

    public static string Of(Type type) => Of(type, null);

    /// <summary>The name with a question mark wherever null may stand. Of a type parameter nobody can say.</summary>
    public static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, nullability);
        if (type.IsArray) return $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{Mark(type, nullability)}";
        if (type.IsGenericParameter) return type.Name;
        if (type.FullName is { } full && Keywords.TryGetValue(full, out var keyword)) return $"{keyword}{Mark(type, nullability)}";
        var arguments = type.GetGenericArguments().Select((argument, place) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(place))).ToList();
        if (type.Name == "Nullable`1") return $"{Of(type.GetGenericArguments()[0])}?";
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true) return $"({string.Join(", ", arguments)})";
        var outer = type.IsNested ? $"{Of(type.DeclaringType!)}." : "";
        var name = type.Name.Split('`')[0];
        return $"{outer}{name}{(arguments.Count > 0 ? $"<{string.Join(", ", arguments)}>" : "")}{Mark(type, nullability)}";
    }

    /// <summary>What type parameters are held to, each after a blank.</summary>
    public static string Constraints(IEnumerable<Type> parameters) =>
        string.Concat(parameters.Where(type => type.IsGenericParameter).Select(type => (type.Name, Held: string.Join(", ", HeldTo(type)))).Where(one => one.Held.Length > 0).Select(one => $" where {one.Name} : {one.Held}"));

    private static IEnumerable<string> HeldTo(Type parameter)
    {
        var special = parameter.GenericParameterAttributes;
        if (special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) yield return "class";
        if (special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)) yield return "struct";
        foreach (var type in parameter.GetGenericParameterConstraints().Where(type => type.FullName != "System.ValueType")) yield return Of(type);
        if (special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)) yield return "new()";
    }

    private static string Mark(Type type, NullabilityInfo? nullability) => !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
}
