using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.Web.Staff;

/// <summary>One part of somebody, as a list shows it.</summary>
/// <param name="Who">Whose part, or what it is in, as the list wants it.</param>
/// <param name="Href">Where that leads; nothing when there is no page for it.</param>
public sealed record PartRow(Guid Id, Relation Relation, string Who, string? Href, string Basis, DateTimeOffset? EndsAt)
{
    /// <summary>The last day of it.</summary>
    public DateOnly? LastDay => EndsAt is { } at ? UkTime.DayOf(at.AddTicks(-1)) : null;
}
