using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.People;

/// <summary>Changes who a person is to us.</summary>
[Needs(Act.Plan)]
[AfterwardsToo]
public sealed class DetailsPage : PersonPage
{
    [BindProperty]
    public PersonFacts Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync()
    {
        Form = Person.Facts();
        Seen = Person.Version;
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => (await db.Person(change, Act.Plan, PersonId)).Rewrite(change, Seen, Form),
            _ => Here,
            "Saved."
        );
}
