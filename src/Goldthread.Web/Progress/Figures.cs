using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Progress;
using Goldthread.Web.Design;

namespace Goldthread.Web.Progress;

/// <summary>One row of figures: what the people seen through one lens, or with one outcome, say today.</summary>
/// <param name="Lens">The lens, where it is one.</param>
public sealed record FigureRow(string Name, RollUp Figures, Lens? Lens = null);

/// <summary>Figures of many people. Each counts once in a row: what several of their indicators say is put into one.</summary>
internal static class Figures
{
    /// <summary>A row for each lens.</summary>
    public static IReadOnlyList<FigureRow> ByLens(IReadOnlyList<Standing> standings) =>
        [
            .. Enum.GetValues<Lens>()
                .Select(lens => new FigureRow(Say.Of(lens), Of(standings.Where(s => s.Traced.Lens == lens)), lens)),
        ];

    /// <summary>A row for each outcome that care is bought for and some goal is for.</summary>
    public static IReadOnlyList<FigureRow> ByOutcome(IReadOnlyList<Standing> standings) =>
        [
            .. Enum.GetValues<CommissionedOutcome>()
                .Select(outcome => new FigureRow(
                    Say.Of(outcome),
                    Of(standings.Where(s => s.Traced.Outcome == outcome))
                ))
                .Where(row => row.Figures.Of > 0),
        ];

    /// <summary>What one person says through each lens that somebody looks through.</summary>
    public static IReadOnlyList<(Lens Lens, FindingKind Kind)> OfOne(IEnumerable<Standing> standings) =>
        [
            .. standings
                .GroupBy(s => s.Traced.Lens)
                .OrderBy(lens => lens.Key)
                .Select(lens => (lens.Key, LensesTogether.AsOne([.. lens.Select(s => s.Kind)])!.Value)),
        ];

    private static RollUp Of(IEnumerable<Standing> standings) =>
        RollUp.Count(
            standings
                .GroupBy(s => s.Traced.PersonId)
                .Select(person => LensesTogether.AsOne([.. person.Select(s => s.Kind)])!.Value)
        );
}

/// <summary>Rows of figures for those who see no names.</summary>
/// <param name="By">What the rows are: “Lens”, “Outcome”.</param>
public sealed record FiguresShown(string By, string Service, IReadOnlyList<FigureRow> Rows);
