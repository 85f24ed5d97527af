# run-by: blackbox.console
# --8<-- [start:books]
class BooksController < ApplicationController
  def index
    render json: Book.order(:id)
  end

  def show
    render json: Book.find(params[:id])
  end

  def create
    book = Book.create!(params.permit(:title, :price_cents))
    render json: book, status: :created, location: book_path(book)
  end
end
# --8<-- [end:books]
