using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Safety;
using Goldthread.Web.Design;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>Reads the records that a lock may hide, and says each in a line.</summary>
internal static class LockedRecords
{
    public static async Task<PersonRecord?> Find<T>(IQueryable<T> all, Guid id)
        where T : PersonRecord => await all.SingleOrDefaultAsync(r => r.Id == id);

    /// <summary>The open locks of one record.</summary>
    public static IQueryable<SafeguardingLock> Of(IQueryable<SafeguardingLock> all, Guid id) =>
        all.Where(l => l.LiftedOn == null && (l.IncidentId == id || l.ContactLogId == id || l.RiskId == id));

    public static string Line(PersonRecord record, DateOnly today) =>
        record switch
        {
            Incident i => $"Incident, {Words.Day(UkTime.DayOf(i.StartedAt), today)}: {i.WhatHappened}",
            ContactLog c => $"Contact with {c.WithName}, {Words.Day(c.HappenedOn, today)}: {c.Said}",
            Risk r => $"Risk: {r.What}",
            _ => throw new InvalidOperationException("Only an incident, a contact or a risk is locked."),
        };
}
