using System.Reflection;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Screening;

namespace GroupTherapy.Tests.Subjects;

/// <summary>Subjects are equal by value: all that a reviewer is asked about, and all that stands in it, whatever lists it holds.</summary>
public sealed class SubjectEqualityTests
{
    private static readonly Type[] Asked = [typeof(Admission), typeof(Meeting), typeof(Leadership), typeof(SupportedSession), typeof(Practice), typeof(AdmissionRequest), typeof(CohortEvent)];

    public static TheoryData<Type> Subjects => [.. Found];

    private static IReadOnlyList<Type> Found
    {
        get
        {
            var found = new List<Type>(Asked);
            for (var place = 0; place < found.Count; place++)
                found.AddRange(Changeable(found[place]).Select(property => Core(property.PropertyType)).Where(type => IsSubject(type) && !found.Contains(type)).Distinct());
            return found;
        }
    }

    [Fact]
    public void The_subjects_reach_from_the_whole_question_to_a_single_form()
    {
        Type[] some = [typeof(Candidate), typeof(Group), typeof(Phq9), typeof(Columbia), typeof(Asq), typeof(Consent), typeof(Clinician), typeof(License), typeof(DaysUsed), typeof(Client), typeof(Cohort), typeof(Override), typeof(GroupDesign), typeof(Training), typeof(Session), typeof(PresentMember), typeof(SessionClose), typeof(Incident), typeof(SupportMember)];
        some.Except(Found).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Two_that_say_the_same_are_equal_and_any_one_difference_makes_them_differ(Type type)
    {
        var (one, other) = (Make(type, 0), Make(type, 0));
        other.ShouldBe(one);
        other.GetHashCode().ShouldBe(one.GetHashCode());
        one.Equals(null).ShouldBeFalse();
        foreach (var property in Changeable(type))
        {
            var changed = Make(type, 0);
            property.SetValue(changed, Make(property.PropertyType, 1));
            changed.Equals(one).ShouldBeFalse($"{type.Name}.{property.Name}");
        }

        // What is made of its whole has no property that can be changed alone.
        if (!Changeable(type).Any()) Make(type, 1).Equals(one).ShouldBeFalse(type.Name);
    }

    [Fact]
    public void A_list_is_the_subjects_own()
    {
        var problems = new List<string> { "grief" };
        var licenses = new List<License> { new() { Jurisdiction = Jurisdiction.CO } };
        var candidate = new Candidate { Id = "c", Group = new() { Id = "g", Format = MeetingFormat.Online, TargetProblems = problems }, PresentingProblems = problems };
        var clinician = new Clinician { Id = "p", Licenses = [.. licenses] };
        problems.Add("sleep");
        licenses.Clear();
        candidate.PresentingProblems.ShouldBe(["grief"]);
        candidate.Group.TargetProblems.ShouldBe(["grief"]);
        clinician.Licenses.Count.ShouldBe(1);
        (candidate.PresentingProblems is System.Collections.IList).ShouldBeFalse();
    }

    [Fact]
    public void The_order_of_a_list_is_part_of_what_it_says() =>
        new Clinician { Id = "p", Competences = ["a", "b"] }.ShouldNotBe(new() { Id = "p", Competences = ["b", "a"] });

    [Fact]
    public void An_empty_list_is_another_answer_than_none()
    {
        new Clinician { Id = "p", Competences = [] }.ShouldNotBe(new() { Id = "p" });
        new Clinician { Id = "p", Licenses = [] }.ShouldBe(new() { Id = "p" });
    }

    [Fact]
    public void A_null_among_the_entries_is_told_by_the_lists_name() =>
        Should.Throw<ArgumentException>(() => new Candidate { Id = "c", Group = new() { Id = "g", Format = MeetingFormat.Online }, PresentingProblems = [null!] });

    private static bool IsSubject(Type type) => type.Namespace!.StartsWith(nameof(GroupTherapy), StringComparison.Ordinal) && !type.IsEnum && type != typeof(LicensureData);

    private static IEnumerable<PropertyInfo> Changeable(Type type) => type.GetProperties().Where(property => property.SetMethod is { IsPublic: true });

    /// <summary>What a property holds, or holds a list of.</summary>
    private static Type Core(Type type) =>
        Nullable.GetUnderlyingType(type) is { } known ? Core(known) : type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(Statements<>)) ? Core(type.GetGenericArguments()[0]) : type;

    /// <summary>One of two values that differ.</summary>
    private static object Make(Type type, int which)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Make(underlying, which);
        if (type == typeof(string)) return $"text-{which}";
        if (type == typeof(bool)) return which == 1;
        if (type == typeof(int)) return which + 1;
        if (type == typeof(decimal)) return which + 1.5m;
        if (type == typeof(LocalDate)) return new LocalDate(2026, 2, 20).PlusDays(which);
        if (type == typeof(LocalDateTime)) return new LocalDateTime(2026, 2, 20, 18, 30).PlusMinutes(which);

        // A privilege is of none but the later compacts.
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1 - which)!;
        if (type == typeof(LicensureData)) return which == 0 ? LicensureData.Current : LicensureData.Current.AsKnownOn(new(2026, 2, 20));
        if (type == typeof(Cohort)) return Cohort.Found($"k-{which}", CohortPolicy.Default, new(2026, 1, 15), "a new group");
        if (type == typeof(GroupSize)) return new GroupSize(4, 6, 8, 8 + which);
        if (type == typeof(SessionTime)) return new SessionTime(5_400 + which, 600, 300);
        if (type == typeof(Asq)) return new Asq(new(2026, 2, 20), [AsqAnswer.No, AsqAnswer.No, AsqAnswer.No, which == 0 ? AsqAnswer.No : null]);
        if (typeof(Questionnaire).IsAssignableFrom(type))
        {
            var form = (InstrumentForm)type.GetProperty("Form", BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)!.GetValue(null)!;
            return Activator.CreateInstance(type, new LocalDate(2026, 2, 20), Enumerable.Range(0, form.ItemCount).Select(item => item == 0 && which == 1 ? null : (int?)form.Lowest).ToArray())!;
        }

        if (type == typeof(Location)) return which == 0 ? Location.Abroad : Location.In(Jurisdiction.CO);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Statements<>))
            return type.GetMethods().Single(method => method.Name == "op_Implicit" && method.ReturnType == type && method.GetParameters()[0].ParameterType == type.GetGenericArguments()[0]).Invoke(null, [Make(type.GetGenericArguments()[0], which)])!;

        if (type.IsGenericType)
        {
            var list = Array.CreateInstance(type.GetGenericArguments()[0], 1);
            list.SetValue(Make(type.GetGenericArguments()[0], which), 0);
            return list;
        }

        var constructor = type.GetConstructors().OrderBy(constructor => constructor.GetParameters().Length).LastOrDefault();
        var made = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, which))]);
        foreach (var property in Changeable(type)) property.SetValue(made, Make(property.PropertyType, which));
        return made;
    }
}
