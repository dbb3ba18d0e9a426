using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Data.Categories;

internal static class CategoriesApi
{
    private const string Group = "data-categories";

    public static void AddCategories(this IHostApplicationBuilder builder)
    {
        builder.AddEventHandler<DataCreated, CategoryCounter>(Group);
        builder.AddEventHandler<DataUpdated, CategoryCounter>(Group);
        builder.AddEventHandler<DataDeleted, CategoryCounter>(Group);
    }

    public static void MapCategories(this RouteGroupBuilder data) =>
        data.MapGet("/categories", ListAsync).WithTags("Items").WithSummary("The categories in use, and how many items each has");

    private static async Task<Ok<CategoryList>> ListAsync(DataContext context, CancellationToken cancellationToken)
    {
        var categories = await context.Categories.AsNoTracking()
            .Where(count => count.Items > 0)
            .OrderBy(count => count.Category)
            .Select(count => new CategoryInfo(count.Category, count.Items))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new CategoryList(categories, categories.Count));
    }
}
