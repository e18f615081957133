using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>What <c>grouptherapy session</c> is asked: a session as it begins, its group where that is to be judged too, and its close once it has ended.</summary>
internal sealed record Meeting(LocalDate AsOf, GroupDesign? Group, Session Session, SessionClose? Close);
