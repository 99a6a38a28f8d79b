namespace Goldthread.Web.Security;

/// <summary>Whose account it is.</summary>
public enum SubjectKind
{
    /// <summary>A member of staff.</summary>
    Staff,

    /// <summary>Somebody from outside who was let see something.</summary>
    Guest,

    /// <summary>The person who draws on support.</summary>
    Person,
}

/// <summary>Somebody who may sign in: what they are to the provider, and their id as that.</summary>
public sealed record Subject(SubjectKind Kind, Guid Id);
