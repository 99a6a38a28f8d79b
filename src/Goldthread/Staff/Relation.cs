namespace Goldthread.Staff;

/// <summary>
/// How somebody stands to a person, a team, a service or the provider. Every right to see or do comes from one of these.
/// </summary>
public enum Relation
{
    /// <summary>Gives this person, or everybody in this team, support.</summary>
    SupportWorker,

    /// <summary>Plans and reviews with this person.</summary>
    KeyWorker,

    /// <summary>Plans at this service, and may add people to it; sees nobody there by this alone.</summary>
    Coordinator,

    /// <summary>Answers for everybody at this service.</summary>
    RegisteredManager,

    /// <summary>Leads a team, and answers for everybody in it.</summary>
    TeamLeader,

    /// <summary>Looks at the quality of goals and records at this service; changes nothing.</summary>
    QualityLead,

    /// <summary>Looks into safeguarding concerns, here or at the whole provider.</summary>
    SafeguardingLead,

    /// <summary>Sets up services, staff and sign-in at the whole provider; sees nobody by this alone.</summary>
    Administrator,

    /// <summary>The person themself.</summary>
    Self,

    /// <summary>Family, by the person's consent and topic by topic.</summary>
    Family,

    /// <summary>A friend, by the person's consent and topic by topic.</summary>
    Friend,

    /// <summary>An advocate, by referral, for a stated task.</summary>
    Advocate,

    /// <summary>Holds a lasting power of attorney that was seen.</summary>
    Attorney,

    /// <summary>Appointed by the Court of Protection, by an order that was seen.</summary>
    Deputy,

    /// <summary>A professional of another organisation, by agreement and the person's choice.</summary>
    Professional,

    /// <summary>A social worker, for their case.</summary>
    SocialWorker,

    /// <summary>Buys the care, and sees the figures of their contract; nobody by name.</summary>
    Commissioner,

    /// <summary>Inspects a service during a visit that its manager opened; changes nothing.</summary>
    Inspector,

    /// <summary>Opened one person in an emergency, for an hour; somebody looks at it afterwards.</summary>
    BreakGlass,

    /// <summary>Another system that looks at this service, by its key.</summary>
    SeeingSystem,

    /// <summary>Another system that records at this service, by its key.</summary>
    RecordingSystem,
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

    /// <summary>Say who is in which team and who supports whom; take staff on and let them go.</summary>
    Arrange,

    /// <summary>Open services, name managers, and set the provider up.</summary>
    SetUp,

    /// <summary>See what a safeguarding lock hides, lock it and open it; see who looked at the person.</summary>
    Safeguard,

    /// <summary>See what the person shares with their circle, topic by topic.</summary>
    SeeShared,

    /// <summary>See figures without names.</summary>
    Outcomes,

    /// <summary>See and say what is one's own.</summary>
    Own,
}
