using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.TestKit;
using Xunit.Abstractions;

namespace Goldthread.Web.Tests.Security;

/// <summary>
/// Every relation, before it begins, while it holds and after it ended, tries every way to everybody and to every place. What each may is
/// written out by hand in access-matrix.csv, so that a change of the rules is a change that somebody sees.
/// </summary>
public sealed class AccessMatrixTests(ITestOutputHelper output)
{
    private static readonly string[] Targets = ["here", "other team", "elsewhere", "locked"];

    [Fact]
    public async Task Everybody_comes_by_what_the_matrix_says_and_by_nothing_else()
    {
        await using var place = new AccessPlace();
        await place.Begin();
        var rows = Read();
        Assert.Equal(
            place.Actors.Order(StringComparer.Ordinal),
            rows.Select(r => r.Actor).Distinct().Order(StringComparer.Ordinal)
        );
        var wrong = new List<string>();
        var cells = 0;
        foreach (var time in new[] { "before", "during", "after" })
        {
            await place.MoveTo(time);
            foreach (var row in rows.Where(r => r.Time == time))
            {
                var visitor = await place.As(row.Actor);
                var token = await Token(visitor);
                foreach (var (target, may) in Targets.Zip(row.May))
                {
                    var who = place.Target(target);
                    foreach (
                        var way in target == "locked"
                            ? AccessWay.ToLocked
                            : AccessWay.ToPeople.Concat(AccessWay.ToPlaces)
                    )
                    {
                        cells++;
                        var expected =
                            may.Contains(way.Needs?.ToString() ?? "Seen")
                            && (way.Json || !AccessPlace.IsKey(row.Actor));
                        if (await way.Try(visitor, who, token) != expected)
                        {
                            wrong.Add($"{row.Actor}, {time}, {target}, {way.Name}: expected {expected}");
                        }
                    }
                }

                var seen = row.May.SkipLast(1).Count(m => m.Contains(nameof(Act.See)));
                var told = Regex.Count(
                    (await visitor.Get("/api/people?limit=200")).Html.Body!.TextContent,
                    "\"likes\":"
                );
                if (told != seen)
                {
                    wrong.Add($"{row.Actor}, {time}, people as JSON: {told} where {seen} are expected");
                }

                foreach (var (path, each) in AccessWay.Counts)
                {
                    cells++;
                    var shown = (await visitor.Get(path)).Html.QuerySelectorAll(each).Length;
                    if (shown != (AccessPlace.IsKey(row.Actor) ? 0 : seen))
                    {
                        wrong.Add($"{row.Actor}, {time}, {path}: {shown} where {seen} are expected");
                    }
                }
            }
        }

        output.WriteLine($"{cells} cells");
        Assert.Empty(wrong);
        Assert.True(cells > 6_000);
    }

    // A token that is good for whoever was shown the page: at the door, or to leave.
    private static async Task<string> Token(Visitor visitor) =>
        (await visitor.Get("/")).Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static List<(string Actor, string Time, string[][] May)> Read()
    {
        var file = Path.Combine(Repository.Root, "tests", "Goldthread.Web.Tests", "Security", "access-matrix.csv");
        return
        [
            .. File.ReadLines(file)
                .Skip(1)
                .Where(l => l.Length > 0)
                .Select(l => l.Split(','))
                .Select(c => (c[0], c[1], c[2..6].Select(m => m.Split(' ')).ToArray())),
        ];
    }

    /// <summary>The people, and everybody who might want to come by something about them.</summary>
    private sealed class AccessPlace : IAsyncDisposable
    {
        private static readonly Relation[] OfCircle =
        [
            Relation.Family,
            Relation.Friend,
            Relation.Advocate,
            Relation.Attorney,
            Relation.Deputy,
            Relation.Professional,
            Relation.SocialWorker,
        ];

        private static readonly Relation[] OfPlace = [Relation.Commissioner, Relation.Inspector];

        // Other systems: what each key may do, and what it says.
        private static readonly (string Name, bool See, bool Record)[] Keys =
        [
            ("SeeingSystem of the service", true, false),
            ("RecordingSystem of the service", false, true),
            ("a key for both", true, true),
        ];

        private readonly List<SystemKey> _keys = [];
        private readonly Dictionary<string, Actor> _actors = [];
        private readonly Dictionary<string, Visitor> _visitors = [];
        private readonly Dictionary<string, AccessTarget> _targets = [];
        private readonly List<ReachGrant> _grants = [];
        private readonly Dictionary<string, Func<Task<ReachGrant>>> _give = [];
        private Site _site = null!;
        private Person _maya = null!;

        public IEnumerable<string> Actors => _actors.Keys.Append("stranger").Concat(Keys.Select(k => k.Name));

        public static bool IsKey(string actor) => Keys.Any(k => k.Name == actor);

        private World World => _site.World;

        public AccessTarget Target(string name) => _targets[name == "locked" ? "here" : name];

        public async Task Begin()
        {
            _site = await Site.Open();
            var birch = await World.OpenService("Birch Street", ServiceKind.HomeCare);
            await World.LetManage(World.Manager, birch);
            _maya = await Live("here", "Maya Okafor", World.Home);
            var nour = await Live("other team", "Nour Hussain", World.Home);
            await Live("elsewhere", "Bo Lindqvist", birch);
            var days = await World.BeginTeam("Days", _maya);
            await World.BeginTeam("Nights", nour);
            foreach (var relation in new[] { Relation.SupportWorker, Relation.KeyWorker, Relation.BreakGlass })
            {
                await Staff($"{relation} of the person", who => World.Let(who, relation, _maya));
            }

            foreach (var relation in new[] { Relation.SupportWorker, Relation.TeamLeader })
            {
                await Staff($"{relation} of the team", who => World.Let(who, relation, days));
            }

            foreach (
                var relation in new[]
                {
                    Relation.Coordinator,
                    Relation.RegisteredManager,
                    Relation.QualityLead,
                    Relation.SafeguardingLead,
                }
            )
            {
                await Staff($"{relation} of the service", who => World.Let(who, relation, World.Home.Id));
            }

            foreach (var relation in new[] { Relation.SafeguardingLead, Relation.Administrator })
            {
                await Staff($"{relation} of the provider", who => World.LetAll(who, relation));
            }

            var concerned = await Staff("the manager it is about", who => World.LetManage(who, World.Home));
            // Rights over more than they are meant for give nothing.
            await Staff("SupportWorker of the service", who => World.Let(who, Relation.SupportWorker, World.Home.Id));
            await Staff("RegisteredManager of the person", who => World.Let(who, Relation.RegisteredManager, _maya));
            _actors["nobody's worker"] = await World.Hire("Nobodys Worker");
            foreach (var relation in OfCircle.Concat(OfPlace))
            {
                _actors[$"{relation}"] = await World.Invite(
                    $"{relation}",
                    relation,
                    OfPlace.Contains(relation) ? null : _maya,
                    World.Clock.Now.AddMinutes(10),
                    SharedTopic.Goals
                );
            }

            _actors["Self"] = await World.Themself(_maya);
            await Lock(concerned);
        }

        public async Task MoveTo(string time)
        {
            if (time == "during")
            {
                foreach (var give in _give.Values)
                {
                    _grants.Add(await give());
                }

                foreach (var (name, see, record) in Keys)
                {
                    _keys.Add((await World.MakeKey(name, see, record, text: TextOf(name))).Key);
                }

                foreach (var relation in OfCircle.Concat(OfPlace))
                {
                    await World.Let(_actors[$"{relation}"], OfPlace.Contains(relation) ? null : _maya);
                }
            }
            else if (time == "after")
            {
                foreach (var grant in _grants)
                {
                    await World.End(grant);
                }

                foreach (var key in _keys)
                {
                    await World.EndKey(key);
                }

                World.Clock.Advance(TimeSpan.FromMinutes(10));
            }
        }

        public async Task<Visitor> As(string name)
        {
            if (!_visitors.TryGetValue(name, out var visitor))
            {
                visitor = name == "stranger" || IsKey(name) ? _site.Stranger() : await _site.As(_actors[name]);
                if (IsKey(name))
                {
                    visitor.Say("Authorization", $"Bearer {TextOf(name)}");
                }

                _visitors[name] = visitor;
            }

            return visitor;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var visitor in _visitors.Values)
            {
                visitor.Dispose();
            }

            await _site.DisposeAsync();
        }

        private static string TextOf(string key) => $"gt_test_{key.Replace(' ', '_')}";

        private async Task<Actor> Staff(string name, Func<Actor, Task<ReachGrant>> give)
        {
            var who = await World.Hire(name);
            _actors[name] = who;
            _give[name] = () => give(who);
            return who;
        }

        private async Task<Person> Live(string target, string name, Service service)
        {
            var person = await World.AddPerson(name, service);
            var (goal, _) = await World.StartGoal(person, $"A goal of {name}.");
            _targets[target] = new AccessTarget(person.Id, person.Likes, service.Name, service.Id, goal.Id, Guid.Empty);
            return person;
        }

        private async Task Lock(Actor about)
        {
            var facts = Typed.Incident(World.Clock.Now);
            facts.WhatHappened = "Hidden bruise.";
            var incident = await World.Make(World.Manager, _maya, Act.Record, (c, p) => Incident.Write(c, p, facts));
            await World.Make(
                World.Manager,
                _maya,
                Act.Safeguard,
                (c, p) => SafeguardingLock.Close(c, p, incident, "A concern.", about.Id)
            );
            _targets["here"] = _targets["here"] with { LockedId = incident.Id };
        }
    }
}
