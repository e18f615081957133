using System.Globalization;
using System.Reflection;

namespace GroupTherapy.Packages.Tests;

/// <summary>Declares the members of a type, a line each.</summary>
internal static class ApiMember
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The values of an enumeration in their order, the members of any other type by their names.</summary>
    public static IEnumerable<string> Of(Type type)
    {
        if (type.IsEnum) return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        return Named<FieldInfo>(type.GetFields(Declared).Where(field => IsSeen(field.Attributes)), Declare)
            .Concat(Named<ConstructorInfo>(type.GetConstructors(Declared).Where(IsSeen), Declare))
            .Concat(Named<PropertyInfo>(type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsSeen) && !IsGenerated(property) && property.Name != "EqualityContract"), Declare))
            .Concat(Named(type.GetEvents(Declared).Where(one => IsSeen(one.AddMethod!)), one => $"event {ApiName.Of(one.EventHandlerType!)} {one.Name}"))
            .Concat(Named<MethodInfo>(type.GetMethods(Declared).Where(method => IsSeen(method) && !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))), Declare))
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text);
    }

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null || type.GetMethod("PrintMembers", Declared) is { } print && IsGenerated(print);

    /// <summary>What a method gives and takes, under the name that is given for it.</summary>
    public static string Signature(MethodInfo method, string name) =>
        $"{(method.ReturnType.IsByRef ? "ref " : "")}{ApiName.Of(method.ReturnType, Nullability().Create(method.ReturnParameter))} {name}({Parameters(method)}){ApiName.Constraints(method.GetGenericArguments())}";

    private static IEnumerable<(string Name, string Text)> Named<TMember>(IEnumerable<TMember> members, Func<TMember, string> declare)
        where TMember : MemberInfo => members.Select(member => (member.Name, declare(member)));

    private static string Declare(FieldInfo field)
    {
        var constant = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue(), field.FieldType)}" : "";
        var kind = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        return $"{(field.IsPublic ? "" : "protected ")}{kind}{ApiName.Of(field.FieldType, Nullability().Create(field))} {field.Name}{constant}";
    }

    private static string Declare(ConstructorInfo constructor) =>
        $"{(constructor.IsPublic ? "" : "protected ")}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})";

    private static string Declare(PropertyInfo property)
    {
        var seen = property.GetAccessors(true).First(IsSeen);
        var required = property.GetCustomAttributesData().Any(one => one.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        var indexed = property.GetIndexParameters() is { Length: > 0 } by ? $"this[{string.Join(", ", by.Select(Declare))}]" : property.Name;
        var accessors = new[] { Accessor(property.GetMethod, "get"), Accessor(property.SetMethod, property.SetMethod is { } set && IsInit(set) ? "init" : "set") };
        return $"{Modifiers(seen)}{required}{ApiName.Of(property.PropertyType, Nullability().Create(property))} {indexed} {{ {string.Join(" ", accessors.OfType<string>())} }}";
    }

    private static string Declare(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(ApiName.Of))}>" : "";
        return $"{Modifiers(method)}{Signature(method, $"{method.Name}{generic}")}";
    }

    private static string Parameters(MethodBase method)
    {
        var isExtension = method.GetCustomAttributesData().Any(one => one.AttributeType.Name == "ExtensionAttribute");
        return string.Join(", ", method.GetParameters().Select((parameter, place) => $"{(isExtension && place == 0 ? "this " : "")}{Declare(parameter)}"));
    }

    private static string Declare(ParameterInfo parameter)
    {
        var passed = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => parameter.GetCustomAttributesData().Any(one => one.AttributeType.Name == "IsReadOnlyAttribute") ? "in " : "ref ",
            _ when parameter.GetCustomAttributesData().Any(one => one.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") => "params ",
            _ => "",
        };
        var given = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{passed}{ApiName.Of(parameter.ParameterType, Nullability().Create(parameter))} {parameter.Name}{given}";
    }

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface) return method.IsStatic ? "static " : "";
        var reach = method.IsPublic ? "" : "protected ";
        if (method.IsStatic) return $"{reach}static ";
        if (!method.Attributes.HasFlag(MethodAttributes.NewSlot) && method.IsVirtual) return $"{reach}override ";
        return $"{reach}{(method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "")}";
    }

    private static string? Accessor(MethodInfo? method, string word) => method is null || !IsSeen(method) ? null : $"{(method.IsPublic ? "" : "protected ")}{word};";

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && type.Name != "Nullable`1" ? "default" : "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        _ when type.IsEnum => $"{type.Name}.{type.GetFields(BindingFlags.Public | BindingFlags.Static).First(field => Equals(field.GetRawConstantValue(), value)).Name}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsSeen(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem && !attributes.HasFlag(FieldAttributes.SpecialName);

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static bool IsGenerated(MemberInfo member) => member.GetCustomAttributesData().Any(one => one.AttributeType.Name == "CompilerGeneratedAttribute");

    private static NullabilityInfoContext Nullability() => new();
}
