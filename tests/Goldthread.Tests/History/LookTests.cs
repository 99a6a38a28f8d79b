using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Verify;

namespace Goldthread.Tests.History;

/// <summary>What makes two looks the same one, and what a look is for.</summary>
public sealed class LookTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 14, 10, 7, 0, TimeSpan.Zero);
    private static readonly Guid Session = Ids.New(Now);
    private static readonly Guid Service = Ids.New(Now);
    private static readonly Guid Person = Ids.New(Now);
    private static readonly Guid Team = Ids.New(Now);

    [Fact]
    public void The_id_is_a_UUIDv7_of_the_quarter_and_the_same_wherever_it_is_made()
    {
        var look = Look.Of(Somebody(), Session, Service, Person, LookPurpose.Care);

        Assert.Equal(7, look.Id.Version);
        Assert.Equal(
            Convert.ToHexStringLower(Guid.CreateVersion7(Now.AddMinutes(-7)).ToByteArray(true)[..6]),
            Convert.ToHexStringLower(look.Id.ToByteArray(true)[..6])
        );
        Assert.Equal(look.Id, Look.Of(Somebody(7), Session, Service, Person, LookPurpose.Care).Id);
    }

    [Fact]
    public void Whatever_differs_makes_another_id()
    {
        var looks = new[]
        {
            Look.Of(Somebody(), Session, Service, Person, LookPurpose.Care),
            Look.Of(Somebody(8), Session, Service, Person, LookPurpose.Care),
            Look.Of(Somebody(-8), Session, Service, Person, LookPurpose.Care),
            Look.Of(Somebody(), Team, Service, Person, LookPurpose.Care),
            Look.Of(Somebody(), Session, Service, Team, LookPurpose.Care),
            Look.Of(Somebody(), Session, Service, null, LookPurpose.Care),
            Look.Of(Somebody(), Session, Service, Person, LookPurpose.Oversight),
        };

        Assert.Equal(looks.Length, looks.Select(l => l.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(Relation.SupportWorker, LookPurpose.Care)]
    [InlineData(Relation.KeyWorker, LookPurpose.Care)]
    [InlineData(Relation.BreakGlass, LookPurpose.Emergency)]
    [InlineData(Relation.Family, LookPurpose.Sharing)]
    [InlineData(Relation.SocialWorker, LookPurpose.Sharing)]
    public void A_right_to_one_person_says_what_a_look_is_for(Relation relation, LookPurpose purpose) =>
        Assert.Equal(purpose, Looking.PurposeAt(Somebody(0, To(relation, person: Person)), new Place(Service, Person)));

    [Theory]
    [InlineData(Relation.RegisteredManager, LookPurpose.Care)]
    [InlineData(Relation.QualityLead, LookPurpose.Oversight)]
    [InlineData(Relation.SafeguardingLead, LookPurpose.Oversight)]
    [InlineData(Relation.Inspector, LookPurpose.Inspection)]
    [InlineData(Relation.Coordinator, LookPurpose.Arranging)]
    [InlineData(Relation.Commissioner, LookPurpose.Arranging)]
    [InlineData(Relation.SeeingSystem, LookPurpose.Connecting)]
    public void So_does_a_right_to_a_service(Relation relation, LookPurpose purpose) =>
        Assert.Equal(purpose, Looking.PurposeAt(Somebody(0, To(relation, Service)), new Place(Service, Person)));

    [Fact]
    public void Who_has_several_rights_looks_for_the_most_ordinary_thing_so_that_no_lock_shows()
    {
        var both = Somebody(0, To(Relation.SafeguardingLead, Service), To(Relation.KeyWorker, person: Person));
        var elsewhere = Somebody(0, To(Relation.SafeguardingLead, Service), To(Relation.KeyWorker, person: Team));
        var ended = Somebody(0, To(Relation.SafeguardingLead), new(Relation.KeyWorker, Service, Person, Now, Now));

        Assert.Equal(LookPurpose.Care, Looking.PurposeAt(both, new Place(Service, Person)));
        Assert.Equal(LookPurpose.Oversight, Looking.PurposeAt(elsewhere, new Place(Service, Person)));
        Assert.Equal(LookPurpose.Oversight, Looking.PurposeAt(ended, new Place(Service, Person)));
    }

    [Fact]
    public void Lists_are_looked_at_where_somebody_sees_anybody_and_nowhere_else()
    {
        var (birch, elm) = (Ids.New(Now), Ids.New(Now));
        var actor = Somebody(
            0,
            To(Relation.KeyWorker, Service, Person),
            To(Relation.QualityLead, Service),
            To(Relation.Coordinator, birch)
        );
        var lead = Somebody(0, To(Relation.SafeguardingLead));

        Assert.Equal([(Service, LookPurpose.Care)], Lists(actor));
        Assert.Equal([(birch, LookPurpose.Oversight), (elm, LookPurpose.Oversight)], Lists(lead, birch, elm));
        Assert.Empty(Lists(Somebody()));
    }

    [Fact]
    public void Nobody_can_tell_a_quarter_by_its_last_instant()
    {
        Assert.Equal(Now.AddMinutes(-7), Look.QuarterOf(Now));
        Assert.Equal(Now.AddMinutes(-7), Look.QuarterOf(Now.AddMinutes(8).AddTicks(-1)));
        Assert.Equal(Now.AddMinutes(8), Look.QuarterOf(Now.AddMinutes(8)));
        Assert.Equal(Look.QuarterOf(Now), Look.QuarterOf(Now.ToOffset(TimeSpan.FromMinutes(345))));
    }

    private static IEnumerable<(Guid, LookPurpose)> Lists(Actor actor, params Guid[] all) =>
        Looking.PurposesOfLists(actor, all).Select(l => (l.Key, l.Value));

    private static Grant To(Relation relation, Guid? service = null, Guid? person = null) =>
        new(relation, person is null ? service : Service, person, Now.AddDays(-1), null);

    private static Actor Somebody(double minutes = 0, params Grant[] grants) =>
        new(Team, "Siân Prys", Job.KeyWorker, Now.AddMinutes(minutes), grants);
}
