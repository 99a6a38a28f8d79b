using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.People;

/// <summary>Medicines as far as goals need to know of them.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class MedicinesPage : NotedPage<Medicine, Medicine.Typed>
{
    protected override string List => $"{Here}/medicines";

    protected override IQueryable<Medicine> InOrder(IQueryable<Medicine> all) => all.OrderBy(m => m.Name);
}
