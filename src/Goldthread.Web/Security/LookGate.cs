using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Looks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// Has every look written down: the writing begins when it is known what will be shown, and not a byte of the answer goes
/// out before it is on the disk. What is not found shows nobody, and is no look.
/// </summary>
internal sealed partial class LookGate(LookLog log, GoldthreadDb db, ILogger<SecurityLog> logger)
{
    /// <summary>A page has been made ready: notes whom it will show, if it shows anybody.</summary>
    public async Task Shown(PageHandlerExecutingContext context, IActionResult? result)
    {
        if (result is not (null or PageResult or FileResult))
        {
            return;
        }

        if ((context.HandlerInstance as ActorPage)?.LookedAt is { } found)
        {
            At(context.HttpContext, found);
        }
        else if (context.ActionDescriptor.ModelTypeInfo!.IsDefined(typeof(NamesManyAttribute), inherit: false))
        {
            await AtLists(context.HttpContext);
        }
    }

    /// <summary>Somebody is about to be shown a person. A person's own looks at themself are not written down.</summary>
    public void At(HttpContext http, Found found)
    {
        if (http.Actor() is { } actor && SessionOf(http) is { } session && actor.Id != found.Id)
        {
            var place = new Place(found.ServiceId, found.Id, found.Person.TeamId);
            Note(http, Look.Of(actor, session, found.ServiceId, found.Id, Looking.PurposeAt(actor, place)));
        }
    }

    /// <summary>Somebody is about to be shown a list that names people: a look at each service where they see anybody.</summary>
    public async Task AtLists(HttpContext http)
    {
        if (http.Actor() is not { } actor || SessionOf(http) is not { } session)
        {
            return;
        }

        List<Guid> all = Reach.DecideForAll(actor, Act.See)
            ? await db.ServicesFor(actor, Act.See).Select(s => s.Id).ToListAsync()
            : [];
        foreach (var (service, purpose) in Looking.PurposesOfLists(actor, all))
        {
            Note(http, Look.Of(actor, session, service, null, purpose));
        }
    }

    /// <summary>Somebody asked for a person who is not there for them: a line in the security log, and nothing else.</summary>
    public void NotFound(HttpContext http, Guid asked) =>
        LineOf(Happened.NotTheirs, http.SignedIn()?.AccountId, SessionOf(http), asked);

    // Another system has no session: its key stands for one.
    private static Guid? SessionOf(HttpContext http) => http.SignedIn()?.Id ?? http.Actor()?.KeyId;

    private void Note(HttpContext http, Look look)
    {
        var noted = log.Note(look);
        if (!noted.IsCompletedSuccessfully)
        {
            http.Response.OnStarting(() => noted);
        }
    }

    [LoggerMessage(LogLevel.Information, "{What} account={Account} session={Session} asked={Asked}")]
    private partial void LineOf(string what, Guid? account, Guid? session, Guid asked);
}
