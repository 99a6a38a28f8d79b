using Goldthread.Goals;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Coaching;

/// <summary>
/// A page on which words of a goal are written, and which shows beside them what the coach would ask: when asked for, and after
/// what was typed was refused. It never keeps anybody from saving.
/// </summary>
public abstract class CoachedPage : PersonPage
{
    /// <summary>Goals of other people that are held beside these words, the newest first.</summary>
    private const int MostOthers = 200;

    /// <summary>What the coach says; null while there is nothing to read.</summary>
    public CoachShown? Coached { get; private set; }

    /// <summary>Where the words of this person are read as they are typed.</summary>
    public string CoachHere => $"{Here}/goals/coach";

    /// <summary>The words to read.</summary>
    protected abstract string? Read { get; }

    /// <summary>The words are a title, and so are held beside other titles.</summary>
    protected virtual bool IsTitle => false;

    /// <summary>Shows the page as it was typed, with what the coach would ask. Nothing is saved.</summary>
    public async Task<IActionResult> OnPostCoachAsync()
    {
        await Show();
        return Page();
    }

    protected override async Task Show() =>
        Coached = string.IsNullOrWhiteSpace(Read)
            ? null
            : CoachShown.Of(Read, Today, Person.Likes, await Others(Db, Actor, PersonId, IsTitle));

    /// <summary>What was said by other people whose goals the actor may see; nobody else's is compared.</summary>
    internal static async Task<IReadOnlyList<string>> Others(GoldthreadDb db, Actor actor, Guid personId, bool titles)
    {
        var goals = db.For<Goal>(actor, Act.See).Where(g => g.PersonId != personId);
        var words = titles
            ? goals.Where(g => g.Title != null).Select(g => new { g.Id, Words = g.Title! })
            : goals.Select(g => new { g.Id, Words = g.OwnWords });
        return await words.OrderByDescending(g => g.Id).Take(MostOthers).Select(g => g.Words).ToListAsync();
    }
}
