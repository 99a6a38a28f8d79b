using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Storage.Arriving;

/// <summary>Where the kinds of rows stand that arriving records are judged by and become.</summary>
internal sealed class Kinds(IModel model)
{
    public RowsOf<Arrival> Arrivals { get; } = new(model);
    public RowsOf<RejectedArrival> Rejected { get; } = new(model);
    public RowsOf<HeldArrival> Held { get; } = new(model);
    public RowsOf<HistoryEntry> History { get; } = new(model);
    public RowsOf<Person> People { get; } = new(model);
    public RowsOf<Whereabouts> Whereabouts { get; } = new(model);
    public RowsOf<Goal> Goals { get; } = new(model);
    public RowsOf<Indicator> Indicators { get; } = new(model);
    public RowsOf<SupportStep> Steps { get; } = new(model);
    public RowsOf<DailyRecord> Records { get; } = new(model);
    public RowsOf<RecordFocus> Focuses { get; } = new(model);
    public RowsOf<Reading> Readings { get; } = new(model);
    public RowsOf<StepHelp> Help { get; } = new(model);

    /// <summary>The kind of a record that is written.</summary>
    public Rows Of(Record record) =>
        record switch
        {
            DailyRecord => Records,
            RecordFocus => Focuses,
            Reading => Readings,
            StepHelp => Help,
            HeldArrival => Held,
            _ => throw new InvalidOperationException($"No statement is ready for a {record.GetType().Name}."),
        };
}
