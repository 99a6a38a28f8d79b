using Goldthread.GoldenThread;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Design;

/// <summary>Every piece of the kit on one page, with invented people: to look at, and for the browser tests to check.</summary>
[OpenToAll]
public sealed class GalleryModel : PageModel
{
    public PersonBanner Del { get; } =
        new(
            "Del",
            "Delroy Pinnock",
            "he, him",
            "Harbour Court",
            "p-del",
            "/people",
            [
                new("clock", "Give him time: count to ten.", "Count to ten"),
                new("cards", "Offer two picture cards, not a list.", "Two cards"),
                new("thumb", "Thumb up is yes. A spoken “yes” can mean no.", "Thumb up is yes"),
                new("sun", "Best time: 10 to 12 in the morning.", "In the morning"),
            ]
        );

    public PersonBanner Unasked { get; } =
        new("Mrs Akhtar", "Parveen Akhtar", null, "Larkfield House", "p-none", "/people", []);

    public IReadOnlyList<Strength> Twelve { get; } =
    [
        Strength.Strong,
        Strength.NotYetRecorded,
        Strength.Strong,
        Strength.Thin,
        Strength.Strong,
        Strength.Thin,
        Strength.Strong,
        Strength.Broken,
        Strength.Strong,
        Strength.Strong,
        Strength.Strong,
        Strength.NotYetRecorded,
    ];

    public IReadOnlyList<SelectOption> Homes { get; } =
    [new("", "Choose one"), new("harbour", "Harbour Court"), new("larkfield", "Larkfield House")];

    public IReadOnlyList<string> Icons { get; } =
    [.. Sprite.Names.Where(n => n.StartsWith("i-", StringComparison.Ordinal)).Order().Select(n => n[2..])];

    public IReadOnlyList<string> Portraits { get; } =
    [.. Sprite.Names.Where(n => n.StartsWith("p-", StringComparison.Ordinal)).Order()];

    /// <summary>One picture for each kind of numbers that a chart must bear.</summary>
    public IReadOnlyList<DotsChart> Charts { get; } = GalleryCharts.All;

    public DotsChart Felt { get; } = GalleryCharts.Felt(Face.Three, "How the journey felt to Del");

    public DotsChart FeltOfFive { get; } = GalleryCharts.Felt(Face.Five, "How the workshop felt to Callum");

    public BarsChart Bars { get; } = GalleryCharts.Bars;

    public Timeline Timeline { get; } = GalleryCharts.Timeline;

    public void OnGet()
    {
        ViewData["SignedIn"] = "Marta Kowalczyk";
        ViewData["Place"] = "people";
        ViewData["Pretend"] = true;
        TempData["Saved"] = "Saved at 09:12. Del’s words are kept as he said them.";
        ModelState.AddModelError("Broken.Words", "Write what he said, even if it is one word");
        ModelState.AddModelError("Broken.Next", "Choose when to look again, within six weeks");
        ModelState.AddModelError("Broken.Decision", "Pick what you decide");
        ModelState.AddModelError("", "Somebody else changed this review at 10:12. Look at theirs first.");
    }
}
