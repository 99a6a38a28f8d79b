using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>
/// Questions that every page asks, compiled once: to work out the same question anew each time costs many times what its
/// answer does.
/// </summary>
internal static class Often
{
    /// <summary>A person by id, whoever asks; whether they may is for <see cref="Reach.Decide"/> to say.</summary>
    public static readonly Func<GoldthreadDb, Guid, Task<Person?>> PersonById = EF.CompileAsyncQuery(
        (GoldthreadDb db, Guid id) => db.All<Person>().SingleOrDefault(p => p.Id == id)
    );

    public static readonly Func<GoldthreadDb, Guid, Task<string>> ServiceName = EF.CompileAsyncQuery(
        (GoldthreadDb db, Guid id) => db.All<Service>().Where(s => s.Id == id).Select(s => s.Name).Single()
    );
}
