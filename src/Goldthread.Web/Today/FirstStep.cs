using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Today;

/// <summary>Something with which a new provider begins: where, why, and whether it was done.</summary>
public sealed record FirstStep(string Words, string Href, string Why, bool Done)
{
    /// <summary>
    /// What is left until care can be planned, for whoever arranges a place; nothing once a colleague works here and
    /// somebody is supported.
    /// </summary>
    public static IReadOnlyList<FirstStep> Of(bool staffed, bool teams, bool people) =>
        staffed && people
            ? []
            :
            [
                new(
                    "Take your staff on",
                    "/staff",
                    "One by one, or many from a file. On their page you let them sign in.",
                    staffed
                ),
                new(
                    "Look at your places and begin teams",
                    "/services",
                    "A team is some people, and who supports them.",
                    teams
                ),
                new(
                    "Add the first person you support",
                    "/people/new",
                    "The name they like is enough to begin with.",
                    people
                ),
            ];

    /// <summary>As <see cref="Of"/>, of the places that the actor arranges.</summary>
    public static async Task<IReadOnlyList<FirstStep>> For(GoldthreadDb db, Actor actor, DateOnly today) =>
        Reach.DecideSomewhere(actor, Act.Arrange)
            ? Of(
                await db.StaffFor(actor).HereOn(today).AnyAsync(s => s.Id != actor.Id),
                await db.TeamsFor(actor).AnyAsync(),
                await db.PeopleFor(actor, Act.Arrange).AnyAsync()
            )
            : [];
}
