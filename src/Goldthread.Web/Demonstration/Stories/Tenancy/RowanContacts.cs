using static System.DayOfWeek;
using static Goldthread.Evidence.ContactWith;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>Talks with housing, the landlord and others, always with Rowan's leave.</summary>
internal static class RowanContacts
{
    public static void Tell(Teller tell)
    {
        tell.On(3, Monday, "10:20", Gareth);
        tell.Contact(
            Home,
            Housing,
            "Denise Pargeter",
            "Two written complaints stand from last year. She would rather ring than write, if we answer.",
            "She rings us first, and we ring back the same day."
        );
        tell.On(4, Monday, "10:05", Gareth);
        tell.Contact(
            Home,
            Housing,
            "Denise Pargeter",
            "Mr Haddow had reported Friday’s noise and the shouting. Told her what came before it: a letter under the door.",
            "No third letter for this. Post for Rowan comes through Thursdays’ session, not under the door."
        );
        tell.On(7, Monday, "11:30", Judith);
        tell.Contact(
            Home,
            Landlord,
            "Northmoor Homes, neighbourhood manager",
            "He asked how long this is to go on. I said what is in place, what it costs us, and that notices pinned on doors make it longer.",
            "He speaks with Mr Haddow about notes. A case review every month, he and I."
        );
        tell.On(9, Friday, "12:15", Gareth);
        tell.Contact(
            Money,
            Council,
            "Benefit team, call 0417",
            "The award had gone up months ago and nobody had told the rent account. Forty minutes of the same four bars of music; Rowan transcribed them.",
            "Payment day moves to the 3rd. Letter to follow, to be opened on a Thursday."
        );
        tell.On(15, Monday, "10:40", Gareth);
        tell.Contact(
            Home,
            Housing,
            "Denise Pargeter",
            "Told her about the remark on the stair before she heard of the door. She did not know that he says such things.",
            "She goes to see him. She asks about felt."
        );
        tell.On(19, Tuesday, "09:50", Gareth);
        tell.Contact(
            Home,
            Landlord,
            "Northmoor Homes, repairs",
            "Felt pads and a new smoke alarm, both this week. Ceiling to be made good.",
            "Repairs text Rowan, not ring."
        );
        tell.On(25, Friday, "10:30", Ruaridh);
        tell.Contact(
            Money,
            Housing,
            "Denise Pargeter",
            "That red-lined letter was the computer’s doing: it goes out by itself when a payment is a day behind. She was fair mortified.",
            "A note on the account so that it stops."
        );
        tell.On(31, Thursday, "08:40", Judith);
        tell.Contact(
            Home,
            Landlord,
            "Northmoor Homes, works manager",
            "Three weeks of roof work and the tenants’ letter went out late. I told him what last night was like for one of them.",
            "No drilling before ten. Times on the stair door by Monday noon."
        );
        tell.On(31, Thursday, "10:10", Judith);
        tell.Contact(
            Home,
            Council,
            "Safeguarding desk, duty worker",
            "Reported last night’s scratched knuckles and what led to them. They see no abuse, and thank us for the plan.",
            "No enquiry. Kept here with our own look at it."
        );
        tell.On(33, Friday, "13:20", Gareth);
        tell.Contact(
            Home,
            Gp,
            "Dr Lena Vogt",
            "Through the web form, in Rowan’s words. Sleep is the matter, not the dose.",
            "Same dose. Ear plugs on prescription do not exist; she tried."
        );
        tell.On(40, Tuesday, "10:00", Gareth);
        tell.Contact(
            Home,
            Housing,
            "Denise Pargeter",
            "No complaint from anyone for six weeks. Mr Haddow asked her whether “the young person” is all right, because it is so quiet.",
            "Case review goes to every second month, unless one of us asks."
        );
        tell.On(45, Saturday, "12:40", Ling);
        tell.Contact(
            Home,
            Family,
            "Fergus Keddie",
            "12:30 he rang the office line. Wants to come at the weekend. Told him: ask Rowan, by text.",
            "He did. They said Sunday."
        );
        tell.On(50, Monday, "11:00", Gareth);
        tell.Contact(
            Money,
            Housing,
            "Denise Pargeter",
            "The wrong sum on the statement was theirs. Put right while we were both on the line.",
            "At this rate nothing is owed in seven fortnights, she thinks, or sooner if the refund comes."
        );
    }
}
