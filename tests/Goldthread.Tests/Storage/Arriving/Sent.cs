using System.Security.Cryptography;
using System.Text;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Tests.Storage.Arriving;

/// <summary>Records as they are sent, for tests.</summary>
internal static class Sent
{
    /// <summary>One that tells of a visit to a person. Its text stands for its content.</summary>
    public static ArrivingRecord About(
        World world,
        Person person,
        VisitFacts? facts = null,
        Guid? id = null,
        Guid? corrects = null,
        string text = "{}"
    ) =>
        new()
        {
            Id = id ?? Ids.New(world.Clock.Now),
            PersonId = person.Id,
            Facts = facts ?? Of(world),
            CorrectsId = corrects,
            Text = text,
            Hash = HashOf(text),
        };

    /// <summary>One of which a field could not be read.</summary>
    public static ArrivingRecord Unreadable(string text) =>
        new()
        {
            Text = text,
            Hash = HashOf(text),
            Problems = [new Problem("words", "Shorten it.")],
        };

    /// <summary>A plain visit now.</summary>
    public static VisitFacts Of(World world, params GoalFacts[] goals) =>
        new() { Record = Typed.Record(world.Clock.Now), Goals = goals };

    public static Task<IReadOnlyList<ArrivalAnswer>> Send(
        this World world,
        Actor by,
        params ArrivingRecord[] records
    ) => world.Database.Writer.Arrive(by, records);

    public static async Task<ArrivalAnswer> SendOne(this World world, Actor by, ArrivingRecord record) =>
        (await world.Send(by, record)).Single();

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];
}
