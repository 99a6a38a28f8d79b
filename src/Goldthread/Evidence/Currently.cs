using Goldthread.Storage;

namespace Goldthread.Evidence;

/// <summary>What counts now: records that nothing corrects, and readings that nothing replaces.</summary>
public static class Currently
{
    /// <summary>Records about a person that count.</summary>
    public static IQueryable<DailyRecord> Records(this GoldthreadDb db, Found person)
    {
        var all = db.All<DailyRecord>();
        return db.About<DailyRecord>(person).Where(r => !r.InError && !all.Any(c => c.CorrectsId == r.Id));
    }

    /// <summary>How the support for a goal went, in records that count.</summary>
    public static IQueryable<RecordFocus> Focuses(this GoldthreadDb db, Guid goalId) =>
        db.CurrentFocuses().Where(f => f.GoalId == goalId);

    /// <summary>How support went, in records that count; narrow it to goals that were found through reach.</summary>
    public static IQueryable<RecordFocus> CurrentFocuses(this GoldthreadDb db)
    {
        var records = db.All<DailyRecord>();
        return db.All<RecordFocus>().Where(f => !records.Any(c => c.CorrectsId == f.RecordId));
    }

    /// <summary>Readings of an indicator that count.</summary>
    public static IQueryable<Reading> Readings(this GoldthreadDb db, Guid indicatorId) =>
        db.CurrentReadings().Where(r => r.IndicatorId == indicatorId);

    /// <summary>Readings of all the indicators of a goal that count.</summary>
    public static IQueryable<Reading> ReadingsOfGoal(this GoldthreadDb db, Guid goalId) =>
        db.CurrentReadings().Where(r => r.GoalId == goalId);

    /// <summary>Readings that count; narrow them to indicators that were found through reach.</summary>
    public static IQueryable<Reading> CurrentReadings(this GoldthreadDb db)
    {
        var readings = db.All<Reading>();
        var records = db.All<DailyRecord>();
        return readings
            .Where(r => !readings.Any(n => n.ReplacesId == r.Id))
            .Where(r => r.RecordId == null || !records.Any(c => c.CorrectsId == r.RecordId));
    }
}
