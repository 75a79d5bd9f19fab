# Signs in with net/http.
require 'json'
require 'net/http'

back = 'http://localhost:7001/cb'
page = URI('https://gitee.com/oauth/authorize')
page.query = URI.encode_www_form(response_type: 'code', client_id: 'ruby', redirect_uri: back, state: 's')
callback = URI(Net::HTTP.get_response(page)['Location'])
code = URI.decode_www_form(callback.query).to_h['code']
form = { grant_type: 'authorization_code', code: code, client_id: 'ruby', client_secret: 'own', redirect_uri: back }
token = JSON.parse(Net::HTTP.post_form(URI('https://gitee.com/oauth/token'), form).body)['access_token']
user = Net::HTTP.get(URI('https://gitee.com/api/v5/user'), { 'Authorization' => "Bearer #{token}" })
puts "login #{JSON.parse(user)['login']}"
