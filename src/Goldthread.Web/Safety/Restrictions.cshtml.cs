using Goldthread.History;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>What takes freedom from a person, why, until when, and the goal by which it becomes less.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class RestrictionsPage : SafetyPage<Restriction, Restriction.Typed>
{
    public IReadOnlyList<SelectOption> Authorisations { get; private set; } = [];

    protected override string List => $"{SafetyHere}/restrictions";

    protected override IQueryable<Restriction> InOrder(IQueryable<Restriction> all) =>
        all.OrderBy(r => r.EndsOn).ThenBy(r => r.Id);

    /// <summary>The authorisation that one stands on, by its name.</summary>
    public string? StandsOn(Guid? authorisation) =>
        authorisation is { } id ? Authorisations.FirstOrDefault(a => a.Value == id.ToString())?.Text : null;

    protected override async Task LookFurther()
    {
        await base.LookFurther();
        if (
            Form.AuthorisationId is { } id
            && !await Db.About<Authorisation>(Found).AnyAsync(a => a.Id == id && a.EndedOn == null)
        )
        {
            throw new Refused(nameof(Form.AuthorisationId), $"Choose an authorisation for {Person.Likes}.");
        }
    }

    protected override async Task Show()
    {
        await base.Show();
        var all = await Db.About<Authorisation>(Found).Where(a => a.EndedOn == null).OrderBy(a => a.Id).ToListAsync();
        Authorisations =
        [
            new SelectOption("", "None"),
            .. all.Select(a => new SelectOption(
                a.Id.ToString(),
                $"{Say.Of(a.Scheme)}{(a.EndsOn is { } ends ? $", until {Words.Short(ends, Today)}" : "")}"
            )),
        ];
    }
}
