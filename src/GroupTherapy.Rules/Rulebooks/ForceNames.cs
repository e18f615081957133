namespace GroupTherapy.Rules;

/// <summary>The names of forces, the same in documents, pages and differences.</summary>
public static class ForceNames
{
    /// <summary>The kebab-case name, such as <c>must-unless-justified</c>.</summary>
    public static string NameOf(Force force) => force switch
    {
        Force.Must => "must",
        Force.MustUnlessJustified => "must-unless-justified",
        Force.Review => "review",
        Force.Should => "should",
        Force.Consider => "consider",
        _ => "favours",
    };
}
