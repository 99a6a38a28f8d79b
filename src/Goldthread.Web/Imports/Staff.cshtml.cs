using Goldthread.History;
using Goldthread.Imports;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;

namespace Goldthread.Web.Imports;

/// <summary>Brings staff in from a file, with the teams they work in.</summary>
[Needs(Act.Arrange)]
public sealed class StaffArrivalsPage : ArrivalsPage
{
    private const string Name = nameof(StaffMember.Typed.Name);
    private const string Job = nameof(StaffMember.Typed.Job);
    private const string Terms = nameof(StaffMember.Typed.Terms);
    private const string Agency = nameof(StaffMember.Typed.Agency);
    private const string EndsOn = nameof(StaffMember.Typed.EndsOn);
    private const string Service = nameof(StaffLine.Service);
    private const string Team = nameof(StaffLine.Team);

    private static readonly Job[] Jobs = Enum.GetValues<Job>();

    private static readonly string JobNames = string.Join(", ", Jobs.Select(j => Say.Of(j).ToLowerInvariant()));

    public override IReadOnlyList<FileColumn> Columns { get; } =
    [
        new(Name, "name", "Their full name.", "Robin Sample", "Sam Example") { Needed = true },
        new(Job, "job", $"One of: {JobNames}.", "Support worker", "Support worker") { Needed = true },
        new(Terms, "terms", "Empty or “employed”; “bank”; or “agency”.", "", "Agency"),
        new(Agency, "agency", "Which agency sends them.", "", "Able Hands"),
        new(EndsOn, "last day", "Where it is known; for somebody from an agency always.", "", "2027-03-31"),
        new(Service, "service", "Where they work, by its name. Empty gives them no part yet."),
        new(Team, "team", "The team of that service. It is begun when there is none of this name."),
    ];

    public override (string One, string Many) Each => ("member of staff", "staff");

    protected override string Then => "/staff";

    internal override async Task<IReadOnlyList<ForeseenRow>> Foresee(KnownTable table) =>
        [
            .. (await StaffImport.Foresee(Db, Actor, Today, Lines(table))).Select(a => new ForeseenRow(
                a.Line.Row,
                Check.Tidy(a.Line.Facts.Name) ?? "No name",
                Says(a),
                table.Named(a.Line.Row, a.Problems)
            )),
        ];

    internal override Task Bring(GoldthreadDb db, Change change, KnownTable table) =>
        StaffImport.Bring(db, change, Lines(table));

    protected override Task Show()
    {
        ViewData["Place"] = "staff";
        return base.Show();
    }

    private static List<StaffLine> Lines(KnownTable table) => [.. table.Rows.Select(row => Line(table, row))];

    private static StaffLine Line(KnownTable table, TableRow row)
    {
        var unread = new List<Problem>();
        var job = table.Cell(row, Job);
        var known = Jobs.Where(j => job is not null && Same(job, Say.Of(j))).Cast<Job?>().FirstOrDefault();
        if (job is not null && known is null)
        {
            unread.Add(new Problem(Job, $"“{job}” is no job here. Write one of: {JobNames}."));
        }

        var terms = table.Cell(row, Terms);
        var named = Enum.GetValues<Terms>()
            .Cast<Terms?>()
            .Append(null)
            .Where(t => Same(terms ?? "", Say.Of(t)))
            .ToList();
        if (terms is not null && named.Count == 0)
        {
            unread.Add(new Problem(Terms, "Write employed, bank or agency, or leave it empty."));
        }

        var facts = new StaffMember.Typed
        {
            Name = table.Cell(row, Name),
            Job = known,
            Terms = named.FirstOrDefault(),
            Agency = table.Cell(row, Agency),
            EndsOn = table.Day(row, EndsOn, unread),
        };
        return new StaffLine(row.Number, facts, table.Cell(row, Service), table.Cell(row, Team), unread);
    }

    private string Says(StaffArrival arrival)
    {
        var facts = arrival.Line.Facts;
        if (facts.Job is not { } job)
        {
            return "";
        }

        var terms =
            facts.Terms == Goldthread.Staff.Terms.Agency ? $", sent by {facts.Agency}"
            : facts.Terms is { } other ? $", {Say.Of((Terms?)other).ToLowerInvariant()}"
            : "";
        var until = facts.EndsOn is { } day ? $", until {Design.Words.Short(day, Today)}" : "";
        return $"{Say.Of(job)}{terms}{until}. {Part(arrival)}";
    }

    private static string Part(StaffArrival arrival) =>
        arrival switch
        {
            { Service: null } => "No part anywhere yet.",
            { Team: { } team, BeginsTeam: true } => $"Works in {team} at {arrival.Service.Name}, a team that is begun.",
            { Team: { } team } => $"Works in {team} at {arrival.Service.Name}.",
            { Part: { } part } => $"At {arrival.Service.Name}: {Design.Words.Small(Say.Meaning(part))}.",
            _ => "No part anywhere yet.",
        };

    private static bool Same(string one, string other) =>
        string.Equals(Person.ForSearch(one), Person.ForSearch(other), StringComparison.Ordinal);
}
