using Goldthread.Goals.Examples;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Goals;

/// <summary>The library of made-up goals, by setting and by words; a place to begin a talk from.</summary>
[StaffOnly]
public sealed class ExamplesPage : PageModel
{
    private const int AskedMax = 200;

    [BindProperty(SupportsGet = true, Name = "find")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "setting")]
    public ExampleSetting? Setting { get; set; }

    /// <summary>For whom a goal begins, when somebody came from there. Whether they may begin one is decided there.</summary>
    [BindProperty(SupportsGet = true, Name = "person")]
    public Guid? Person { get; set; }

    public IReadOnlyList<ExampleGoal> Shown { get; private set; } = [];

    public IReadOnlyList<SelectOption> Settings { get; } =
    [new("", "Everywhere"), .. Enum.GetValues<ExampleSetting>().Select(s => new SelectOption(s.ToString(), Say.Of(s)))];

    public void OnGet()
    {
        ModelState.Clear();
        ViewData["Slim"] = true;
        Asked = string.IsNullOrWhiteSpace(Asked) ? null : Asked.Trim()[..Math.Min(Asked.Trim().Length, AskedMax)];
        Shown = ExampleLibrary.Search(Asked, Setting);
    }

    /// <summary>Where a goal begins from an example; nowhere without a person, or for goals that staff set themselves.</summary>
    public string? StartAt(ExampleGoal example) =>
        Person is { } person && example.Setting != ExampleSetting.StaffDevelopment
            ? $"/people/{person}/goals/new?example={example.Key}"
            : null;
}
