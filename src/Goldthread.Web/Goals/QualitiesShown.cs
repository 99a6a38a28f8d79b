using Goldthread.Goals;

namespace Goldthread.Web.Goals;

/// <summary>Sides of a plan with their footing, for a list; links to mend them only for who may.</summary>
public sealed record QualitiesShown(string GoalHere, IReadOnlyList<Quality> Qualities, bool MayMend);
