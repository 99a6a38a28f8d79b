using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>About me: seven headings, one at a time to write under.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class AboutMePage : PersonPage
{
    /// <summary>The heading being written; none while reading.</summary>
    [BindProperty(SupportsGet = true, Name = "heading")]
    public AboutMeHeading? Heading { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? WrittenWith { get; set; }

    public IReadOnlyDictionary<AboutMeHeading, AboutMe> Written { get; private set; } =
        new Dictionary<AboutMeHeading, AboutMe>();

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Fresh();
        if (Heading is { } heading && Written.TryGetValue(heading, out var about))
        {
            (Seen, Words, WrittenWith) = (about.Version, about.Words, about.WrittenWith);
        }

        return page;
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                var heading = Heading ?? throw new NotHere();
                var known = await db.About<AboutMe>(change).SingleOrDefaultAsync(a => a.Heading == heading);
                if (known is null)
                {
                    AboutMe.Write(change, person, heading, Words, WrittenWith);
                }
                else
                {
                    known.Rewrite(change, Seen, Words, WrittenWith);
                }
            },
            _ => $"{Here}/about",
            "Saved."
        );

    protected override async Task Show() => Written = await Db.About<AboutMe>(Found).ToDictionaryAsync(a => a.Heading);
}
