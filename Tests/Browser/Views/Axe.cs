using QuizNet.Support;

namespace QuizNet.Browser.Views;

/// <summary>axe-core looks for what people who cannot see, or not use a mouse, could not use. https://github.com/dequelabs/axe-core</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const { violations } = await axe.run({ resultTypes: ['violations'] })
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 140)).join(' | ')}`)
        }
        """;

    /// <summary>Before the page is opened: its own policy would let no script of others in.</summary>
    public static Task BringAsync(IBrowserContext context) => context.AddInitScriptAsync(scriptPath: SourceFile.Beside("../../../Web/node_modules/axe-core/axe.min.js"));

    public static Task<string[]> FindAsync(IPage page) => page.EvaluateAsync<string[]>(Run);
}
