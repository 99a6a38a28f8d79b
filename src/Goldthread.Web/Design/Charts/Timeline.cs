namespace Goldthread.Web.Design;

/// <summary>Several readings and what happened around them on one line of time, ready to be drawn. The page lists the same below it.</summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Description">The same as the picture in a sentence or two, for those who do not see it.</param>
/// <param name="Lanes">A lane for each kind of reading; its dots stand between its lowest and its highest.</param>
/// <param name="Rows">Below them, a row for each kind of event.</param>
public sealed record Timeline(
    string Title,
    string Description,
    IReadOnlyList<TimelineLane> Lanes,
    IReadOnlyList<TimelineRow> Rows
);

/// <summary>Readings of one thing.</summary>
public sealed record TimelineLane(string Name, IReadOnlyList<ChartDot> Dots);

/// <summary>Events of one kind, each at its day.</summary>
/// <param name="Through">Whether their days are drawn through the lanes too, since readings are looked at beside them.</param>
public sealed record TimelineRow(string Name, IReadOnlyList<TimelineEvent> Events, bool Through = false);

/// <summary>One event: its day, and the drawing that stands for it.</summary>
public sealed record TimelineEvent(DateOnly On, string Symbol);
