using System.Net;
using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Goldthread.Web.Tests.Security.SignIn;
using Door = Goldthread.Web.Tests.Security.SignIn.Door;

namespace Goldthread.Web.Tests.Storage;

/// <summary>
/// Two providers, each with its own application: in one PostgreSQL database, or in two files. Neither can tell by any
/// answer what the other holds.
/// </summary>
public sealed class TwinsTests
{
    private static readonly DateOnly Born = new(1950, 3, 4);

    [Fact]
    public async Task No_answer_differs_by_what_the_other_holds()
    {
        await using var larch = await Site.Open();
        await using var other = await Site.Open();
        var maya = await larch.World.AddPerson("Maya Okafor");
        await larch.World.StartGoal(maya);
        await larch.World.LetSetUp(larch.World.Manager);
        using var manager = await larch.As(larch.World.Manager);
        var hidden = await Live(other.World, "Zora Quist");
        var before = await Everything(manager, maya, hidden);

        for (var i = 0; i < 5; i++)
        {
            await Live(other.World, i == 0 ? "Maya Okafor" : $"Secret Person {i}");
        }

        await other.World.BeginTeam("Secret team");
        await other.World.OpenService("Secret service");
        await other.World.LetIn("Secret Inspector", Relation.Inspector);

        var after = await Everything(manager, maya, hidden);
        Assert.All(before, p => Assert.Equal(p.Value, after[p.Key]));
        Assert.All(after.Values, p => Assert.DoesNotContain("Secret", p));
        Assert.Equal(Goldthread.Verify.Outcome.Sound, larch.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Nobody_of_one_is_anybody_at_the_other()
    {
        await using var larch = await Site.Open(pretend: false);
        await using var other = await Site.Open(pretend: false);
        var (inside, passkey) = await larch.WithPasskey(larch.World.Manager);
        using var visitor = other.Stranger();

        visitor.Keep("goldthread", inside.Cookie("goldthread")!);
        Assert.Equal("/sign-in", (await visitor.Get("/people")).Path.Split('?')[0]);
        Assert.Equal("/people", (await inside.Get("/people")).Path);

        var subject = new Subject(ActorKind.Staff, other.World.Manager.Id);
        var link = await other.With(
            (Invitations i) => i.Make(subject, Door.NameOf(larch.World.Manager), other.World.Manager.Id)
        );
        using var stranger = larch.Stranger();
        Assert.Equal(HttpStatusCode.Gone, (await stranger.Get($"/welcome/{link.Text}")).Status);
        using var known = other.Stranger();
        Assert.Equal(HttpStatusCode.OK, (await known.Get($"/welcome/{link.Text}")).Status);

        var refused = await visitor.Show(await visitor.Get("/sign-in"), passkey);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        inside.Dispose();
        passkey.Dispose();
    }

    private static async Task<Person> Live(World world, string name)
    {
        var person = await world.AddPerson(new PersonFacts { Name = name, BornOn = Born });
        await world.StartGoal(person, "A secret goal.");
        await world.Hire($"{name}’s worker");
        await world.Make(
            world.Manager,
            person,
            Act.Record,
            (c, p) => Incident.Write(c, p, Typed.Incident(world.Clock.Now))
        );
        return person;
    }

    private static async Task<Dictionary<string, string>> Everything(Visitor visitor, Person here, Person there)
    {
        var pages = new Dictionary<string, string>();
        foreach (
            var path in new[]
            {
                "/",
                "/people",
                "/people?find=okafor",
                "/people?find=secret",
                "/reviews",
                "/threads",
                "/outcomes",
                "/staff",
                "/services",
                "/guests",
                "/emergency/openings",
                $"/people/{here.Id}",
                $"/people/{here.Id}/incidents",
                $"/people/{here.Id}/history",
                $"/people/{there.Id}",
                $"/people/{there.Id}/history",
                $"/people/{Guid.Empty}",
            }
        )
        {
            pages[path] = (await visitor.Get(path)).Whole();
        }

        Assert.Equal(pages[$"/people/{Guid.Empty}"], pages[$"/people/{there.Id}"]);
        foreach (var name in new[] { "Zora Quist", "Secret Person 1" })
        {
            var asked = await visitor.Send(
                await visitor.Get("/emergency"),
                typed: Fields
                    .Day("BornOn", $"{Born.Day}", $"{Born.Month}", $"{Born.Year}")
                    .With(Fields.Of(("Name", name), ("Kind", "Danger"), ("Why", "She rang.")))
            );
            Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
            pages[name] = asked.Whole().Replace(name, "", StringComparison.Ordinal);
        }

        Assert.Equal(pages["Zora Quist"], pages["Secret Person 1"]);
        return pages;
    }
}
