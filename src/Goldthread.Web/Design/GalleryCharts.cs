using Goldthread.Progress;

namespace Goldthread.Web.Design;

/// <summary>Invented readings for the gallery: ordinary ones, and those that break careless charts.</summary>
internal static class GalleryCharts
{
    private static readonly DateOnly June = new(2026, 6, 4);

    public static IReadOnlyList<DotsChart> All { get; } =
    [
        Chart("Parts of the journey Del does himself, each Thursday", Journey()) with
        {
            Unit = "parts of the journey by himself, of 9",
            Levels = new Levels(
                [new(June, June.AddDays(85), 2.5m), new(new(2026, 9, 3), June.AddDays(168), 6)],
                new UsualRange(June, June.AddDays(85), 0, 5.2m)
            ),
            Baseline = 2,
            Target = 8,
            Marks = [new(new(2026, 9, 3), "Quieter bus")],
        },
        Chart(
            "Each kind of silence",
            [
                Dot(0, 3),
                new(June.AddDays(7), null, "", false, "Nothing written down"),
                new(June.AddDays(14), null, "", false, "Did not want to say") { Missing = Missing.Declined },
                new(June.AddDays(21), null, "", false, "Could not") { Missing = Missing.Unable },
                Dot(28, 4),
            ]
        ) with
        {
            Away = [new(June.AddDays(35), June.AddDays(49))],
        },
        Chart("One reading", [Dot(0, 7)]),
        Chart(
            "Four hundred readings over two years",
            Many(400, day => 40 + 12 * (day % 17) / 4m - day % 5, every: 2)
        ) with
        {
            Marks =
            [
                new(June.AddDays(200), "New tablets"),
                new(June.AddDays(205), "Review"),
                new(June.AddDays(500), "New key worker"),
            ],
        },
        Chart("Huge numbers", Many(9, day => 1_250_000m * (day + 1), every: 30)) with
        {
            Target = 12_000_000,
            Median = 6_250_000,
        },
        Chart("Below nothing, and parts of one", Many(12, day => (day % 5 - 3) * 0.25m, every: 9)) with
        {
            Median = -0.25m,
            Baseline = -0.3m,
        },
        Chart("Always the same", Many(12, _ => 5, every: 2)) with
        {
            Median = 5,
            Baseline = 5,
            Target = 5,
        },
        Chart("All on one day", [Dot(0, 1), Dot(0, 3), Dot(0, 4)]),
        Chart(
            "Asked, and never answered",
            [new(June, null, "", false, "Did not want to say"), new(June.AddDays(7), null, "", false, null)]
        ),
    ];

    public static BarsChart Bars { get; } =
        new(
            "The bus, by himself each month",
            "June none of 4, July 1 of 5, August 3 of 4.",
            "Month",
            "times by himself",
            [new("June", "Jun", 0, 4), new("July", "Jul", 1, 5), new("August", "Aug", 3, 4)]
        );

    public static Timeline Timeline { get; } =
        new(
            "Dominoes on Thursday, all on one line of time",
            "He does more since the quieter bus. Beside it a review, a step up and a step down.",
            [new("What happens: parts by himself", Journey())],
            [
                new("What changed in the support", [new(June.AddDays(90), "d-plan")], Through: true),
                new("Steps on the way", [new(June.AddDays(100), "d-up"), new(June.AddDays(140), "d-down")]),
                new("Reviews", [new(June.AddDays(88), "d-review")]),
                new("Incidents", [new(June.AddDays(141), "d-incident")]),
            ]
        );

    public static DotsChart Felt(IReadOnlyList<Face> faces, string title)
    {
        int?[] felt = [2, 2, 1, 2, null, 2, 2, 3, 3, 3, 2, null, 2, 1, 2];
        return Chart(title, []) with
        {
            Unit = "what he pointed to",
            Faces = faces,
            Dots =
            [
                .. felt.Select(
                    (value, week) =>
                        new ChartDot(
                            June.AddDays(week * 7),
                            value,
                            faces.FirstOrDefault(f => f.Value == value)?.Word ?? "",
                            false,
                            "Did not want to say"
                        )
                ),
            ],
            Marks = [new(June.AddDays(90), "Quieter bus")],
        };
    }

    private static DotsChart Chart(string title, IReadOnlyList<ChartDot> dots) =>
        new()
        {
            Title = title,
            Description = title + ". Invented for this page.",
            Unit = "times",
            Dots = dots,
        };

    private static List<ChartDot> Journey()
    {
        int?[] parts = [1, 2, 1, 2, 2, 3, 2, 4, null, 3, 4, 3, 4, 4, 5, 5, 6, 6, null, 6, 3, 7, 6, 7, 7];
        return
        [
            .. parts.Select(
                (n, week) => new ChartDot(June.AddDays(week * 7), n, "", week > 12 && n is not null, "No record")
            ),
        ];
    }

    private static ChartDot[] Many(int count, Func<int, decimal> value, int every) =>
        [.. Enumerable.Range(0, count).Select(n => Dot(n * every, value(n)))];

    private static ChartDot Dot(int days, decimal value) => new(June.AddDays(days), value, "", false, null);
}
