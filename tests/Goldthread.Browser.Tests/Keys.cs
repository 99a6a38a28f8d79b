using Microsoft.Playwright;

namespace Goldthread.Browser.Tests;

/// <summary>Somebody who uses the keyboard alone: Tab to get somewhere, Space and Enter to act, arrows to choose.</summary>
internal sealed class Keys(IPage page)
{
    private const int Patience = 400;

    /// <summary>Goes to a link or button by its words and presses Enter.</summary>
    public async Task Press(string words)
    {
        await TabTo(
            $"e => (e.tagName === 'A' || e.tagName === 'BUTTON' || e.tagName === 'SUMMARY') && e.textContent.trim().includes({Quote(words)})",
            words
        );
        if (await Active("e => e.tagName === 'SUMMARY'"))
        {
            await page.Keyboard.PressAsync("Enter");
            return;
        }

        // A new page comes: what is asked next is asked of that one. Waiting for it is no guess at how long it takes.
#pragma warning disable CS0612, CS0618
        await page.RunAndWaitForNavigationAsync(() => page.Keyboard.PressAsync("Enter"));
#pragma warning restore CS0612, CS0618
    }

    /// <summary>Goes to a field by its name and writes into it, in place of what was there.</summary>
    public async Task Type(string name, string text)
    {
        await TabTo($"e => e.name === {Quote(name)}", name);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to a group of radio buttons and chooses one.</summary>
    public async Task Choose(string name, string value)
    {
        await TabTo($"e => e.name === {Quote(name)} && e.type === 'radio'", name);
        for (var i = 0; i < Patience; i++)
        {
            if (await Active($"e => e.value === {Quote(value)}"))
            {
                await page.Keyboard.PressAsync("Space");
                return;
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        throw new InvalidOperationException($"{name} has no {value}.");
    }

    /// <summary>Goes to a tick box and ticks it.</summary>
    public async Task Tick(string name)
    {
        await TabTo($"e => e.name === {Quote(name)} && e.type === 'checkbox'", name);
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Goes to the three fields of a day and writes it.</summary>
    public async Task Day(string name, DateOnly day)
    {
        await Type($"{name}.Day", $"{day.Day}");
        await Type($"{name}.Month", $"{day.Month}");
        await Type($"{name}.Year", $"{day.Year}");
    }

    private async Task TabTo(string test, string what)
    {
        for (var i = 0; i < Patience; i++)
        {
            if (await Active(test))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard cannot reach “{what}” on {page.Url}.");
    }

    private Task<bool> Active(string test) => page.EvaluateAsync<bool>($"({test})(document.activeElement)");

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
