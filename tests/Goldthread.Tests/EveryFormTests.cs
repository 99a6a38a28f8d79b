using System.Reflection;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.TestKit;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Tests;

/// <summary>What every form has in common, whatever it asks.</summary>
public sealed class EveryFormTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 14, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 1, 14);

    // Each form, filled in well, and the rule that looks at it.
    private static readonly Dictionary<string, (object Form, Action<object> Look)> Forms = new()
    {
        ["person"] = Noted(new PersonFacts { Name = "Bo" }),
        ["need"] = Noted(Typed.Need()),
        ["communication"] = Noted(Typed.Communication()),
        ["strength"] = Noted(Typed.Strength()),
        ["medicine"] = Noted(Typed.Medicine()),
        ["equipment"] = Noted(Typed.Equipment()),
        ["circle"] = Noted(Typed.CircleMember()),
        ["whereabouts"] = Noted(Typed.Whereabouts(new Stay(WhereaboutsKind.InHospital, Today))),
        ["barrier"] = Noted(Typed.Barrier()),
        ["planned together"] = Noted(Typed.Talk(Today)),
        ["option"] = Noted(Typed.Option()),
        ["disagreement"] = Noted(Typed.Disagreement(Today)),
        ["adjustment"] = (Typed.Adjustment(), f => ((AdjustmentFacts)f).Look(Today)),
        ["risk"] = Noted(Typed.Risk(Today)),
        ["capacity"] = Noted(Typed.Lacking(Today)),
        ["best interests"] = Noted(
            new BestInterests.Typed
            {
                CapacityDecisionId = Guid.Empty,
                Decision = "It stays open.",
                DecidedOn = Today,
                DecidedBy = "Lena",
                Wishes = "Tea.",
                Consulted = "Ada.",
                LessRestrictive = "A lamp.",
                Reasons = "It takes least.",
            }
        ),
        ["consent"] = Noted(Typed.Consent(Today)),
        ["authorisation"] = Noted(Typed.Authorisation(Today)),
        ["restriction"] = Noted(Typed.Restriction(Today)),
        ["restriction use"] = (Typed.Use(Now), f => ((RestrictionUseFacts)f).Look(Now)),
        ["package"] = Noted(Typed.Package(Today)),
        ["goal setting"] = Noted(Typed.Setting()),
        ["partner"] = Noted(Typed.Partner(Today)),
        ["milestone"] = Noted(Typed.Milestone()),
        ["step"] = Noted(Typed.Step()),
        ["indicator"] = Noted(Typed.Faces()),
        ["goal words"] = (new GoalWords { OwnWords = "Sea." }, f => ((GoalWords)f).Look(Today)),
        ["goal reasons"] = (Typed.Reasons(), f => ((GoalReasons)f).Look()),
        ["goal naming"] = (Typed.Naming(), f => ((GoalNaming)f).Look(Guid.Empty)),
        ["goal horizon"] = (Typed.Horizon(Today, Guid.Empty), f => ((GoalHorizon)f).Look(Today, null)),
        ["agreement"] = (Typed.Agreement(), f => ((AgreementFacts)f).Look(Today)),
        ["record"] = (Typed.Record(Now), f => ((RecordFacts)f).Look(Now, corrects: false)),
        ["focus"] = (new FocusFacts { How = HowItWent.AsPlanned }, f => ((FocusFacts)f).Look()),
        ["reading"] = (Typed.Reading(Today), f => ((ReadingFacts)f).Look(IndicatorKind.Faces, Today)),
        ["incident"] = (Typed.Incident(Now), f => ((IncidentFacts)f).Look(Now)),
        ["contact"] = (Typed.Contact(), f => ((ContactFacts)f).Look(Today)),
        ["review"] = (Typed.Review(Decision.Keep, Today), f => ((ReviewFacts)f).LookAtAll(Today)),
        ["review so far"] = (new ReviewFacts(), f => ((ReviewFacts)f).LookSoFar(Today)),
        ["competence"] = (
            new Competence.Typed { Name = "Giving medicines", GainedOn = Today },
            f => ((Competence.Typed)f).Look(Today)
        ),
        ["service"] = (
            new Service.Typed { Name = "Elm Court", Kind = ServiceKind.CareHome },
            f => ((Service.Typed)f).Look()
        ),
        ["staff"] = (
            new StaffMember.Typed
            {
                Name = "Kit Marlow",
                Job = Job.SupportWorker,
                Terms = Terms.Agency,
                Agency = "Able Hands",
                EndsOn = Today,
            },
            f => ((StaffMember.Typed)f).Look(Today)
        ),
        ["emergency"] = (
            new EmergencyFacts
            {
                Name = "Maya Okafor",
                BornOn = new DateOnly(1941, 3, 9),
                Kind = EmergencyKind.Danger,
                Why = "She is ill.",
            },
            f => ((EmergencyFacts)f).Look()
        ),
        ["guest"] = (
            new GuestFacts
            {
                Name = "Cleo Ward",
                Organisation = "The county",
                Relation = Relation.Inspector,
                Purpose = "The visit.",
            },
            f => ((GuestFacts)f).Look(Today)
        ),
        ["key"] = (
            new SystemKeyFacts
            {
                Name = "Sensor hub",
                Purpose = "Readings at night.",
                ServiceIds = [Guid.Empty],
                MaySee = true,
                MayRecord = true,
                EndsOn = Today,
            },
            f => ((SystemKeyFacts)f).Look(Today)
        ),
        ["part"] = (
            new PartFacts { Relation = Relation.KeyWorker, Basis = "The rota." },
            f => ((PartFacts)f).Look(new Actor(Guid.Empty, "Lena", null, Now, []), Today, Span.Person)
        ),
        ["learning"] = (Typed.Learning(Today), f => ((LearningFacts)f).Look(Today)),
    };

    // Read only where there is an indicator to count by; left out otherwise.
    private static readonly string[] LeftOutUnlessNeeded = ["milestone.AtLeast"];

    public static TheoryData<string, string> TextFields
    {
        get
        {
            var fields = new TheoryData<string, string>();
            foreach (var (name, (form, _)) in Forms)
            {
                foreach (var property in TextsOf(form).Where(p => !LeftOutUnlessNeeded.Contains($"{name}.{p.Name}")))
                {
                    fields.Add(name, property.Name);
                }
            }

            return fields;
        }
    }

    [Fact]
    public void Every_form_here_is_filled_in_well()
    {
        foreach (var (form, look) in Forms.Values)
        {
            look(form);
        }
    }

    [Fact]
    public void Every_kind_of_form_is_here()
    {
        var known = Forms.Values.Select(f => f.Form.GetType()).ToHashSet();
        var forms = typeof(Person)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.GetProperties().Any(p => p.CanWrite))
            .Where(t =>
                t.IsAssignableTo(typeof(IFacts))
                || t.GetMethods(Any).Any(m => m.Name.StartsWith("Look", StringComparison.Ordinal))
            );

        Assert.All(forms, t => Assert.Contains(t, known));
    }

    [Theory]
    [MemberData(nameof(TextFields))]
    public void A_million_characters_are_refused_at_their_field(string form, string field) =>
        AssertRefuses(form, field, new string('x', 1_000_000));

    [Theory]
    [MemberData(nameof(TextFields))]
    public void A_hidden_nought_is_refused_at_its_field(string form, string field) =>
        AssertRefuses(form, field, "a\0b");

    [Fact]
    public async Task What_is_shown_in_a_form_can_be_saved_again_unchanged()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, indicator) = await world.StartGoal(person);

        AssertSavesAgain(person.Facts());
        AssertSavesAgain((await world.Note<Need, Need.Typed>(person, Typed.Need())).Facts());
        AssertSavesAgain(
            (await world.Note<CommunicationNeed, CommunicationNeed.Typed>(person, Typed.Communication())).Facts()
        );
        AssertSavesAgain((await world.Note<Strength, Strength.Typed>(person, Typed.Strength())).Facts());
        AssertSavesAgain((await world.Note<Medicine, Medicine.Typed>(person, Typed.Medicine())).Facts());
        AssertSavesAgain((await world.Note<Equipment, Equipment.Typed>(person, Typed.Equipment())).Facts());
        AssertSavesAgain((await world.Note<CircleMember, CircleMember.Typed>(person, Typed.CircleMember())).Facts());
        AssertSavesAgain((await world.Note<Barrier, Barrier.Typed>(person, goal, Typed.Barrier())).Facts());
        AssertSavesAgain((await world.Note<GoalTalk, GoalTalk.Typed>(person, goal, Typed.Talk(Today))).Facts());
        AssertSavesAgain((await world.Note<GoalOption, GoalOption.Typed>(person, goal, Typed.Option())).Facts());
        AssertSavesAgain(
            (await world.Note<Disagreement, Disagreement.Typed>(person, goal, Typed.Disagreement(Today))).Facts()
        );
        AssertSavesAgain((await world.Note<Risk, Risk.Typed>(person, goal, Typed.Risk(Today))).Facts());
        var lacking = await world.Note<CapacityDecision, CapacityDecision.Typed>(person, Typed.Lacking(Today));
        AssertSavesAgain(lacking.Facts());
        AssertSavesAgain(
            (await world.Note<BestInterests, BestInterests.Typed>(person, Typed.BestInterests(Today, lacking))).Facts()
        );
        AssertSavesAgain((await world.Note<Consent, Consent.Typed>(person, Typed.Consent(Today))).Facts());
        AssertSavesAgain(
            (await world.Note<SupportPackage, SupportPackage.Typed>(person, Typed.Package(Today))).Facts()
        );
        AssertSavesAgain((await world.Note<GoalSetting, GoalSetting.Typed>(person, goal, Typed.Setting())).Facts());
        AssertSavesAgain(
            (await world.Note<PartnerAction, PartnerAction.Typed>(person, goal, Typed.Partner(Today))).Facts()
        );
        AssertSavesAgain(
            (await world.Note<Authorisation, Authorisation.Typed>(person, Typed.Authorisation(Today))).Facts()
        );
        AssertSavesAgain(
            (await world.Note<Restriction, Restriction.Typed>(person, Typed.Restriction(Today, goal))).Facts()
        );
        AssertSavesAgain((await world.Note<Milestone, Milestone.Typed>(person, goal, Typed.Milestone())).Facts());
        AssertSavesAgain((await world.Note<SupportStep, SupportStep.Typed>(person, goal, Typed.Step())).Facts());
        AssertSavesAgain(indicator.Facts());
    }

    [Fact]
    public async Task A_rewrite_with_the_facts_as_they_are_shown_changes_nothing()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (_, indicator) = await world.StartGoal(person);

        var after = await world.Alter(
            world.Manager,
            indicator,
            Act.Plan,
            (change, i) => i.Rewrite(change, 1, i.Facts())
        );

        Assert.Equal(1, after.Version);
    }

    [Fact]
    public async Task What_is_no_longer_true_is_ended_from_today_and_only_on_sight_of_its_newest_version()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var need = await world.Note<Need, Need.Typed>(person, Typed.Need());

        await Assert.ThrowsAsync<Refused>(() =>
            world.Alter(world.Manager, need, Act.Plan, (change, n) => n.End(change, 2))
        );
        var ended = await world.Alter(world.Manager, need, Act.Plan, (change, n) => n.End(change, 1));

        Assert.Equal(world.Today, ended.EndedOn);
    }

    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static void AssertRefuses(string form, string field, string text)
    {
        var (filled, look) = Forms[form];
        var property = filled.GetType().GetProperty(field)!;
        var before = property.GetValue(filled);
        property.SetValue(filled, text);
        try
        {
            var refused = Assert.Throws<Refused>(() => look(filled));
            Assert.Equal(field, Assert.Single(refused.Problems).Field);
        }
        finally
        {
            property.SetValue(filled, before);
        }
    }

    private static void AssertSavesAgain<T>(T facts)
        where T : IFacts => Noted(facts).Look(facts);

    private static (object Form, Action<object> Look) Noted(IFacts form) =>
        (
            form,
            f =>
            {
                var check = new Check();
                ((IFacts)f).Look(check, Today);
                check.OrRefuse();
            }
        );

    private static IEnumerable<PropertyInfo> TextsOf(object form) =>
        form.GetType().GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite);
}
