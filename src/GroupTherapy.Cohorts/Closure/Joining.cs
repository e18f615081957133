namespace GroupTherapy.Cohorts;

/// <summary>How a stay in a cohort began.</summary>
public enum Joining
{
    /// <summary>While the cohort was forming, or within the admission window.</summary>
    Original = 1,

    /// <summary>After the window, as someone new: in an open or slow-open group, or by a recorded override.</summary>
    Admitted,

    /// <summary>As an original member who had left and came back.</summary>
    Returned,
}
