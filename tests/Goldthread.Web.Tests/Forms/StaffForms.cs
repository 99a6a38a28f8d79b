using Goldthread.Staff;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Forms;

/// <summary>The forms about services, teams and staff.</summary>
internal static class StaffForms
{
    private static readonly (string, string)[] PartNeeds =
    [
        ("Relation", "Choose which part they have."),
        ("Basis", "Write why: the rota, their job, the paper you saw."),
    ];

    /// <summary>Somebody who may look at figures until the end of the month after next.</summary>
    public static GuestFacts Commissioner(DateOnly today) =>
        new()
        {
            Name = "Cleo Ward",
            Relation = Relation.Commissioner,
            Purpose = "The contract of Alder House.",
            EndsOn = today.AddDays(60),
        };

    public static IEnumerable<FormCase> All() =>
        [
            new("let a commissioner or an inspector in")
            {
                At = s => $"/guests?ServiceId={s.World.Home.Id}",
                Typed = Of(
                        ("Purpose", "The yearly look at the contract."),
                        ("Name", "Cleo Ward"),
                        ("Relation", "Commissioner")
                    )
                    .With(Day("EndsOn", "1", "3", "2026")),
                Needs =
                [
                    ("Name", "Write their name."),
                    ("Relation", "Choose whether they come as a commissioner or as an inspector."),
                    ("Purpose", "Write which contract or visit they come for."),
                ],
                Limits = [("Name", 100), ("Organisation", 200), ("Purpose", 200)],
                Refuses =
                [
                    (Of(("Relation", "Family")), "Relation", "Choose whether they come as a commissioner"),
                    (Of(("ServiceId", "")), "ServiceId", "Choose the service."),
                    (Day("EndsOn", "", "", ""), "EndsOn", "Choose the last day."),
                    (Day("EndsOn", "13", "1", "2026"), "EndsOn", AllForms.Past),
                    (Day("EndsOn", "1", "3", "2027"), "EndsOn", "Choose a last day within a year from now."),
                    (
                        Of(("Relation", "Inspector")).With(Day("EndsOn", "1", "3", "2026")),
                        "EndsOn",
                        "Choose a last day within two weeks from now."
                    ),
                ],
                Words = "Purpose",
                ShownAt = _ => "/guests",
            },
            new("a key for another system")
            {
                At = _ => "/keys/new",
                Chosen = s => Of(("ServiceIds", s.World.Home.Id.ToString())),
                Typed = Of(("Purpose", "Readings at night."), ("Name", "Sensor hub"), ("MaySee", "true"))
                    .With(Day("EndsOn", "1", "3", "2026")),
                Needs = [("Name", "Write what the other system is called."), ("Purpose", "Write what it comes for.")],
                Limits = [("Name", 100), ("Purpose", 200)],
                Refuses =
                [
                    (Of(("ServiceIds", null)), "ServiceIds", "Choose at least one service."),
                    (Of(("MaySee", null)), "MaySee", "Choose what it may do: see, record or both."),
                    (Day("EndsOn", "", "", ""), "EndsOn", "Choose its last day."),
                    (Day("EndsOn", "13", "1", "2026"), "EndsOn", AllForms.Past),
                    (Day("EndsOn", "1", "3", "2027"), "EndsOn", "Choose a last day within twelve months from now."),
                ],
                Words = "Name",
            },
            new("open a service")
            {
                At = _ => "/services",
                Typed = Of(("Name", "Elm Court"), ("Kind", "CareHome")),
                Needs = [("Name", "Write the name of the service."), ("Kind", "Choose what kind of place it is.")],
                Limits = [("Name", 100)],
                Refuses = [(Of(("Kind", "Castle")), "Kind", "choose from the list")],
                Words = "Name",
            },
            new("who answers for a service")
            {
                At = s => $"{s.Home}?StaffId={s.Colleague}",
                Typed = Of(("Basis", "Asked by the board."), ("Relation", "Coordinator")),
                Needs = PartNeeds,
                Limits = [("Basis", 200)],
                Refuses =
                [
                    (Of(("StaffId", "")), "StaffId", "Choose who it is."),
                    (Of(("Relation", "Family")), "Relation", "Choose which part they have."),
                    (Day("EndsOn", "13", "1", "2026"), "EndsOn", AllForms.Past),
                    (Day("EndsOn", "31", "2", "2026"), "EndsOn", AllForms.NoSuchDay),
                ],
                Words = "Basis",
            },
            new("begin a team")
            {
                At = s => $"{s.Home}/teams",
                Typed = Of(("Name", "Evenings")),
                Needs = [("Name", "Write the name of the team.")],
                Limits = [("Name", 100)],
                Words = "Name",
            },
            new("name a team")
            {
                At = s => $"{s.Home}/teams/{s.Team}",
                Typed = Of(("Name", "Early mornings")),
                Needs = [("Name", "Write the name of the team.")],
                Limits = [("Name", 100)],
                Words = "Name",
                Changes = true,
            },
            Somebody("add somebody to the staff") with
            {
                At = _ => "/staff/new",
            },
            Somebody("who somebody on the staff is") with
            {
                At = s => $"{s.Member}/details",
                Changes = true,
            },
            new("a part in somebody's support")
            {
                At = s => $"{s.Member}/parts?PersonId={s.Person.Id}",
                Typed = Of(("Basis", "The rota of this month."), ("Relation", "SupportWorker")),
                Needs = PartNeeds,
                Limits = [("Basis", 200)],
                Refuses =
                [
                    (Of(("PersonId", "")), "PersonId", "Choose the person."),
                    (Of(("Relation", "RegisteredManager")), "Relation", "Choose which part they have."),
                    (Day("EndsOn", "13", "1", "2026"), "EndsOn", AllForms.Past),
                ],
                Words = "Basis",
            },
            new("what somebody is able to do")
            {
                At = s => $"{s.Member}/competences",
                Typed = Of(("Name", "Giving medicines")).With(Day("GainedOn", "5", "1", "2026")),
                Needs = [("Name", "Write what they are able to do.")],
                Limits = [("Name", 60)],
                Refuses =
                [
                    (Day("GainedOn", "", "", ""), "GainedOn", "Give the day it was gained."),
                    (Day("GainedOn", "15", "1", "2026"), "GainedOn", AllForms.Ahead),
                    (Day("ExpiresOn", "5", "1", "2026"), "ExpiresOn", "Give a day after the day it was gained"),
                ],
                Words = "",
            },
            new("somebody leaves")
            {
                At = s => $"{s.Member}/leaving",
                Typed = Day("On", "14", "1", "2026"),
                Refuses =
                [
                    (Day("On", "", "", ""), "On", "Give their last day."),
                    (Day("On", "14", "1", "2025"), "On", "Give a day within the last year."),
                    (Day("On", "30", "2", "2026"), "On", AllForms.NoSuchDay),
                ],
                Words = "",
            },
        ];

    private static FormCase Somebody(string name) =>
        new(name)
        {
            At = _ => "",
            Typed = Of(("Name", "Noor Bay"), ("Job", "KeyWorker"), ("Terms", ""), ("Agency", "")),
            Needs = [("Name", "Write their name."), ("Job", "Choose what they are employed to do.")],
            Limits = [("Name", 100)],
            Refuses =
            [
                (Of(("Job", "Wizard")), "Job", "choose from the list"),
                (Of(("Terms", "Agency")), "Agency", "Write which agency sends them."),
                (Of(("Terms", "Agency"), ("Agency", "Able Hands")), "EndsOn", "Give the last day that the agency"),
                (Day("EndsOn", "13", "1", "2026"), "EndsOn", AllForms.Past),
            ],
            Words = "Name",
        };
}
