namespace GroupTherapy.Cohorts;

/// <summary>Why a cohort does not become its next version.</summary>
public enum RefusalKind
{
    /// <summary>The cohort's state does not allow it; states never go back.</summary>
    NotInThisState = 1,

    /// <summary>It is dated before what already happened, or is not the next version.</summary>
    OutOfOrder,

    /// <summary>It lacks what such an event must say, or says it twice.</summary>
    Incomplete,

    /// <summary>Someone it names does not belong to the cohort now.</summary>
    NotAMember,

    /// <summary>The person belongs to the cohort already.</summary>
    AlreadyAMember,

    /// <summary>The person is on the waiting list already.</summary>
    AlreadyWaiting,

    /// <summary>The person is not on the waiting list.</summary>
    NotWaiting,

    /// <summary>The place is not free: that member has not left, or the place was taken again.</summary>
    PlaceNotFree,

    /// <summary>Every seat is taken.</summary>
    Full,

    /// <summary>Someone new joins a closed cohort, and no override says who let it happen and why.</summary>
    NotJustified,

    /// <summary>The rulebook <c>cohorts/admission</c> does not let the candidate join; the decision says why.</summary>
    NotAdmitted,
}
