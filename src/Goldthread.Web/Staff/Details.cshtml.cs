using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Staff;

/// <summary>Name, job, terms and last day of a member of staff.</summary>
[Needs(Act.Arrange)]
public sealed class DetailsPage : MemberPage
{
    [BindProperty]
    public StaffMember.Typed Form { get; set; } = new();

    public override string Here => $"{MemberHere}/details";

    public Task<IActionResult> OnGetAsync()
    {
        (Form, Seen) = (Member.Facts(), Member.Version);
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var member = await db.Member(change, Member.Id);
                member.Rewrite(change, Seen, Form, await db.IsLastAdministrator(member.Id, change.At));
            },
            _ => MemberHere,
            "Saved."
        );
}
