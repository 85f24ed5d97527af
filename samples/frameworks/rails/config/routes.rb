# run-by: blackbox.console
# --8<-- [start:routes]
Rails.application.routes.draw do
  resources :books, only: %i[index show create], constraints: { id: /\d{1,9}/ }

  with_options to: "errors#method_not_allowed", via: :all do
    match "/books", allow: "GET, POST"
    match "/books/:id", allow: "GET", id: /\d{1,9}/
  end
end
# --8<-- [end:routes]
