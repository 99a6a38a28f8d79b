using Goldthread.Storage;
using Goldthread.Web.Design;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>The staff around a person, for a list to choose from.</summary>
internal static class StaffChoices
{
    // The ids are put into words here: a database would put the bytes of an id into words of its own.
    public static async Task<IReadOnlyList<SelectOption>> Of(GoldthreadDb db, Found person, DateTimeOffset now) =>
        [
            .. (await db.StaffAround(person, now).ToListAsync()).Select(s => new SelectOption(
                s.Id.ToString(),
                s.Name
            )),
        ];
}
