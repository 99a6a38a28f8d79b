namespace Goldthread.Staff;

/// <summary>How a member of staff stands to a person or a service. Every right to see or do comes from one of these.</summary>
public enum Relation
{
    /// <summary>Gives this person support.</summary>
    SupportWorker,

    /// <summary>Plans and reviews with this person.</summary>
    KeyWorker,

    /// <summary>Plans at this service, and may add people to it; sees nobody there by this alone.</summary>
    Coordinator,

    /// <summary>Answers for everybody at this service.</summary>
    RegisteredManager,
}

/// <summary>What somebody may want to do with what is known of a person.</summary>
public enum Act
{
    /// <summary>Look at the person, their goals, plans, records and progress.</summary>
    See,

    /// <summary>Write down support, readings, incidents and contacts.</summary>
    Record,

    /// <summary>Change who the person is to us, their goals, indicators, risks and support.</summary>
    Plan,

    /// <summary>Hold a review.</summary>
    Review,

    /// <summary>See who changed what, and why.</summary>
    History,

    /// <summary>Add a person to a service.</summary>
    AddPerson,
}
