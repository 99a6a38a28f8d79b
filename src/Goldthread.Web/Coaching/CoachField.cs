namespace Goldthread.Web.Coaching;

/// <summary>The place beside a field where the coach's questions stand.</summary>
/// <param name="Page">The page that the field is on.</param>
/// <param name="Field">The name of the field.</param>
/// <param name="Title">The field is the plain title.</param>
public sealed record CoachField(CoachedPage Page, string Field, bool Title = false);
