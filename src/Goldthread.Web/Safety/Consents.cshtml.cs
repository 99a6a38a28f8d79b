using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Safety;

/// <summary>What a person was asked to consent to, what they answered, and what they took back.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class ConsentsPage : SafetyPage<Consent, Consent.Typed>
{
    protected override string List => $"{SafetyHere}/consents";

    protected override IQueryable<Consent> InOrder(IQueryable<Consent> all) =>
        all.OrderByDescending(c => c.AskedOn).ThenByDescending(c => c.Id);

    /// <summary>One tap, no reason needed.</summary>
    public Task<IActionResult> OnPostWithdrawAsync(Guid consent)
    {
        ModelState.Clear();
        return Save(
            async (db, change) => (await db.Find<Consent>(change, Act.Plan, PersonId, consent)).Withdraw(change, null),
            _ => List,
            $"Noted. It stops until {Person.Likes} says yes again."
        );
    }
}
