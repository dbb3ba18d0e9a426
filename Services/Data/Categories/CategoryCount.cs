using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace QuizNet.Data.Categories;

/// <summary>How many items a category has, kept up to date by events.</summary>
internal sealed class CategoryCount
{
    public required string Category { get; init; }

    public required long Items { get; init; }
}

internal sealed class CategoryCountTable : IEntityTypeConfiguration<CategoryCount>
{
    public void Configure(EntityTypeBuilder<CategoryCount> builder)
    {
        builder.ToTable("data_categories").HasKey(count => count.Category);
        builder.Property(count => count.Category).HasColumnName("category");
        builder.Property(count => count.Items).HasColumnName("items");
    }
}
