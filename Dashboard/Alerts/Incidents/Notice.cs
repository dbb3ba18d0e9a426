using QuizNet.Contracts;

namespace QuizNet.Dashboard.Alerts.Incidents;

/// <summary>Something to tell those who are not looking at the page.</summary>
internal sealed record Notice(NoticeKind Kind, Incident Incident);

/// <summary>What a look at the findings has led to.</summary>
internal sealed record AlertStep(IReadOnlyList<Incident> ToStore, IReadOnlyList<Notice> Notices);
