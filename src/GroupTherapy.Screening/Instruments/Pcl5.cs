namespace GroupTherapy.Screening;

/// <summary>PCL-5: symptoms after trauma. Twenty items of 0 to 4 points over the past month; total 0 to 80.</summary>
/// <remarks>
/// Missing answers: any blank leaves no total, because no published rule was seen.
/// There are no bands: no severity ranges have been derived from data. A cut-off between 31 and 33 suggests probable PTSD, and which
/// one to use depends on the purpose, so none is built in. Older pages that say 38 are out of date.
/// Source: comorbidityguidelines.org.au, appendix S.
/// </remarks>
public sealed class Pcl5 : Questionnaire
{
    /// <summary>Answers the questionnaire.</summary>
    /// <param name="on">The day it was answered.</param>
    /// <param name="items">Twenty answers in item order, each 0 to 4; null when unanswered.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="items"/> has another length, or an answer outside its range.
    /// The message names the item, never the answer.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Pcl5(LocalDate on, IReadOnlyList<int?> items) : base(Form, on, items)
    {
        ProvisionalDiagnosis = Reaches(1, ClusterB) & Reaches(1, ClusterC) & Reaches(2, ClusterD) & Reaches(2, ClusterE);
    }

    /// <summary>The instrument's shape.</summary>
    public static new InstrumentForm Form { get; } = new()
    {
        Id = "pcl-5",
        Name = "PCL-5",
        ItemCount = 20,
        Lowest = 0,
        Highest = 4,
        Window = "past month",
        LoincPanel = "101697-1",
        LoincTotal = "101698-9",
        Licence = "US Department of Veterans Affairs, National Center for PTSD; reported to be in the public domain. "
            + "Scoring only: no item wording is shipped.",
        Sources =
        [
            "PCL-5 scoring and interpretation, https://comorbidityguidelines.org.au/appendix-s-ptsd-checklist-for-dsm5-pcl5/pcl5-scoring-and-interpretation",
            "LOINC 101697-1 and 101698-9, as listed by findacode.com and healthassure.in",
        ],
    };

    /// <summary>
    /// Whether the symptoms rated 2 or more suffice in every cluster: one of items 1-5 (B), one of 6-7 (C), two of 8-14 (D)
    /// and two of 15-20 (E).
    /// </summary>
    /// <remarks>
    /// True or false even with blanks, once no answer to them could change it; null while one could. Provisional: a clinician diagnoses.
    /// </remarks>
    public bool? ProvisionalDiagnosis { get; }

    private IEnumerable<int?> ClusterB => Items.Take(5);

    private IEnumerable<int?> ClusterC => Items.Skip(5).Take(2);

    private IEnumerable<int?> ClusterD => Items.Skip(7).Take(7);

    private IEnumerable<int?> ClusterE => Items.Skip(14);

    private static bool? Reaches(int needed, IEnumerable<int?> cluster)
    {
        var present = cluster.Count(rating => rating >= 2);
        var blank = cluster.Count(rating => rating is null);
        return present >= needed ? true
            : present + blank < needed ? false
            : null;
    }
}
