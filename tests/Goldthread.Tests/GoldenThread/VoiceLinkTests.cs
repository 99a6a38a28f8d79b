using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class VoiceLinkTests
{
    [Fact]
    public void Own_words_and_agreement_are_strong() =>
        Is(Strong, Strength.Strong, "Wyn’s own words are here, heard by Asha. Wyn agreed on 29 June.", null);

    [Fact]
    public void A_representative_may_agree() =>
        Is(
            Strong with
            {
                HeardBy = null,
                Agreement = Agreement with { ByPerson = false, AgreedBy = "Mair" },
            },
            Strength.Strong,
            "Wyn’s own words are here. Mair agreed for Wyn on 29 June.",
            null
        );

    [Fact]
    public void Active_and_not_agreed_is_broken() =>
        Is(
            Strong with
            {
                Agreement = null,
            },
            Strength.Broken,
            "The goal is active, and no agreement is written down. Ask Wyn first.",
            MendPlace.Agreement
        );

    [Fact]
    public void Not_active_and_not_agreed_has_time() =>
        Is(
            Strong with
            {
                Agreement = null,
                IsActive = false,
            },
            Strength.NotYetRecorded,
            "No agreement yet. It can wait until Wyn has had time to think.",
            MendPlace.Agreement
        );

    [Fact]
    public void Taken_back_is_broken() =>
        Is(
            Strong with
            {
                Agreement = Agreement with { WithdrawnOn = new DateOnly(2026, 10, 1) },
            },
            Strength.Broken,
            "The agreement was taken back on 1 October. Ask Wyn what they want now.",
            MendPlace.Agreement
        );

    [Fact]
    public void An_older_wording_is_thin() =>
        Is(
            Strong with
            {
                Version = 3,
            },
            Strength.Thin,
            "The agreement of 29 June is for version 2. The wording has changed since.",
            MendPlace.Agreement
        );

    [Theory]
    [InlineData(null, "It is agreed, and Wyn’s own words are not written down.")]
    [InlineData("  ", "It is agreed, and Wyn’s own words are not written down.")]
    [InlineData("Allotment.", "Only “Allotment.” is written down. Ask what else Wyn says or shows.")]
    public void Missing_or_very_short_words_are_thin(string? words, string reason) =>
        Is(Strong with { OwnWords = words }, Strength.Thin, reason, MendPlace.OwnWords);

    private static void Is(ThreadFacts facts, Strength strength, string reason, MendPlace? place) =>
        Holds(LinkName.Voice, facts, strength, reason, place);
}
