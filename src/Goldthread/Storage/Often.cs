using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>Questions that every page asks.</summary>
internal static class Often
{
    /// <summary>A person by id, whoever asks; whether they may is for <see cref="Reach.Decide"/> to say.</summary>
    public static readonly Compiled<Func<GoldthreadDb, Guid, Task<Person?>>> PersonById = new(() =>
        EF.CompileAsyncQuery((GoldthreadDb db, Guid id) => db.All<Person>().SingleOrDefault(p => p.Id == id))
    );

    public static readonly Compiled<Func<GoldthreadDb, Guid, Task<string>>> ServiceName = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid id) => db.All<Service>().Where(s => s.Id == id).Select(s => s.Name).Single()
        )
    );
}
