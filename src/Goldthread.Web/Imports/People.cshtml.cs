using Goldthread.History;
using Goldthread.Imports;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;

namespace Goldthread.Web.Imports;

/// <summary>Brings people in from a file, with the teams that support them and whoever plans with them.</summary>
[Needs(Act.AddPerson)]
public sealed class PeopleArrivalsPage : ArrivalsPage
{
    private const string Name = nameof(PersonFacts.Name);
    private const string Likes = nameof(PersonFacts.Likes);
    private const string Pronouns = nameof(PersonFacts.Pronouns);
    private const string BornOn = nameof(PersonFacts.BornOn);
    private const string NhsNumber = nameof(PersonFacts.NhsNumber);
    private const string BestTime = nameof(PersonFacts.BestTime);
    private const string ContactBy = nameof(PersonFacts.ContactBy);
    private const string Service = nameof(PersonLine.Service);
    private const string Team = nameof(PersonLine.Team);
    private const string KeyWorker = nameof(PersonLine.KeyWorker);

    public override IReadOnlyList<FileColumn> Columns { get; } =
    [
        new(Name, "name", "Their full name.", "Robin Sample", "Sam Example") { Needed = true },
        new(Likes, "likes to be called", "Empty means the first name.", "Rob"),
        new(Pronouns, "pronouns", "Like she/her.", "", "they/them"),
        new(BornOn, "date of birth", "Like 1948-05-31 or 31/5/1948, day first.", "1948-05-31", "31/5/1971"),
        new(NhsNumber, "nhs number", "Ten digits."),
        new(BestTime, "best time", "When they are at their best.", "", "Late morning"),
        new(ContactBy, "how to reach them", "How they like to be reached, and by whom.", "By text, through his sister"),
        new(Service, "service", "Where they live or are supported, by its name. Empty where there is only one."),
        new(Team, "team", "The team that supports them. It is begun when there is none of this name."),
        new(KeyWorker, "key worker", "The name of a colleague who plans with them. It can be said later."),
    ];

    public override (string One, string Many) Each => ("person", "people");

    protected override string Then => "/people";

    internal override async Task<IReadOnlyList<ForeseenRow>> Foresee(KnownTable table) =>
        [
            .. (await PeopleImport.Foresee(Db, Actor, Today, Lines(table))).Select(a => new ForeseenRow(
                a.Line.Row,
                Check.Tidy(a.Line.Facts.Name) ?? "No name",
                Says(a),
                table.Named(a.Line.Row, a.Problems)
            )),
        ];

    internal override Task Bring(GoldthreadDb db, Change change, KnownTable table) =>
        PeopleImport.Bring(db, change, Lines(table));

    protected override Task Show()
    {
        ViewData["Place"] = "people";
        return base.Show();
    }

    private static List<PersonLine> Lines(KnownTable table) => [.. table.Rows.Select(row => Line(table, row))];

    private static PersonLine Line(KnownTable table, TableRow row)
    {
        var unread = new List<Problem>();
        var facts = new PersonFacts
        {
            Name = table.Cell(row, Name),
            Likes = table.Cell(row, Likes),
            Pronouns = table.Cell(row, Pronouns),
            BornOn = table.Day(row, BornOn, unread),
            NhsNumber = table.Cell(row, NhsNumber),
            BestTime = table.Cell(row, BestTime),
            ContactBy = table.Cell(row, ContactBy),
        };
        return new PersonLine(
            row.Number,
            facts,
            table.Cell(row, Service),
            table.Cell(row, Team),
            table.Cell(row, KeyWorker),
            unread
        );
    }

    private string Says(PersonArrival arrival)
    {
        if (arrival.Service is not { } at)
        {
            return "";
        }

        var team = arrival switch
        {
            { Team: null } => "in no team yet",
            { BeginsTeam: true } => $"supported by {arrival.Team}, a team that is begun",
            _ => $"supported by {arrival.Team}",
        };
        var planner =
            arrival.KeyWorker is not { } worker ? "Nobody plans with them yet."
            : worker.StaffId == Actor.Id ? "You plan with them."
            : $"{worker.Name} plans with them.";
        return $"At {at.Name}, {team}. {planner}";
    }
}
