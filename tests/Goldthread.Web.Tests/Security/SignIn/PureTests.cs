using System.Text;
using Goldthread.Web.Security;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>Codes, addresses and the words for a browser, without a site.</summary>
public sealed class PureTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, SHA-1; the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, AppCode.At(Secret, AppCode.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    // RFC 4648, section 10, without the filling.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Letters_of_a_secret_are_those_of_the_standard(string bytes, string letters)
    {
        var text = AppCode.Text(Encoding.ASCII.GetBytes(bytes));
        Assert.StartsWith(letters[..(bytes.Length * 8 / 5)], text);
    }

    [Fact]
    public void A_code_is_taken_from_the_half_minute_before_to_the_one_after()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_000_000_000);
        var step = AppCode.StepOf(now);

        Assert.Null(AppCode.Matches(Secret, AppCode.At(Secret, step - 2), now, 0));
        Assert.Equal(step - 1, AppCode.Matches(Secret, AppCode.At(Secret, step - 1), now, 0));
        Assert.Equal(step, AppCode.Matches(Secret, AppCode.At(Secret, step).Insert(3, " "), now, 0));
        Assert.Equal(step + 1, AppCode.Matches(Secret, AppCode.At(Secret, step + 1), now, 0));
        Assert.Null(AppCode.Matches(Secret, AppCode.At(Secret, step + 2), now, 0));
        Assert.Null(AppCode.Matches(Secret, AppCode.At(Secret, step), now, step));
        Assert.Null(AppCode.Matches(Secret, null, now, 0));
        Assert.Null(AppCode.Matches(Secret, "", now, 0));
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/people?find=a&number=2", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("people", false)]
    [InlineData("//x", false)]
    [InlineData("/\\x", false)]
    [InlineData("/a\nb", false)]
    [InlineData("/sign-in?then=/", false)]
    [InlineData("/step-up", false)]
    [InlineData("http://x/", false)]
    public void Only_our_own_addresses_are_gone_on_to(string? address, bool ours) =>
        Assert.Equal(ours, LocalAddress.IsOurs(address));

    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Firefox on Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
        "Chrome on an Android device"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1",
        "Safari on an iPhone"
    )]
    [InlineData("curl", "A browser on a device")]
    [InlineData(null, "A browser on a device")]
    public void A_browser_is_told_in_words_that_its_owner_knows(string? agent, string words) =>
        Assert.Equal(words, DeviceWords.Of(agent));

    [Fact]
    public void A_secret_does_not_say_itself() => Assert.Equal("(a secret)", $"{Web.Security.Secret.New()}");
}
